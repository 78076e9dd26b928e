//! Words that hold a sentence together, in every language of the program: nobody looks for them, and they need not match.
//!
//! People type and dictate whole sentences. Pronouns, articles, prepositions, question words, auxiliary and modal verbs
//! and the verbs of asking say that something is wanted, never what. Each list is sorted; simple German is German.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::text::words::words;

/// German words that name nothing.
const GERMAN: &str = "\
    ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bekomme bekommen \
    bekommt benötige benötigen benötigt bin bist bitte bitten bloß brauche brauchen brauchst braucht bräucht \
    bräuchte bräuchten da dabei damit danke dann daran darf darfst das dass dein deine deinen deiner dem den denn \
    der des deshalb dessen die dies diese diesem diesen dieser dieses dir doch dort dringend du durch dürfen \
    dürfte eigentlich ein eine einem einen einer eines einfach er erhalte erhalten erkläre erklären es etwas euch \
    euer eure finde finden findest findet frage fragen fühle fühlen fühlt für gab geben gefühl gegen gehe gehen \
    geht gerade gern gerne gibt gibts ging gäbe hab habe haben hallo hast hat hatte hatten helft hier hilf hilft \
    hin hätt hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins irgendwas irgendwie irgendwo ist \
    jemand jemanden jetzt kann kannst kenne kennen kennt konnte konnten kriege kriegen kriegt können könnt könnte \
    könnten lasse lassen lässt mach mache machen macht mag mal man mehr mein meine meinem meinen meiner meines \
    mich mir mit muss musst möchte möchten möchtest mögen müssen müsste nach nehmen noch nun nur nämlich ob oder \
    per sagen sagt schon sehr sei seid sein seine seinem seinen seiner seit selber selbst sich sie sind so sofort \
    solche soll sollen sollte sollten such suche suchen suchst tue tun um und uns unser unsere unserem unseren \
    unserer unter verstehe verstehen versteht viel viele vielen vielleicht vom von vor wann warum was weil weiss \
    weiß welche welchem welchen welcher welches wem wen wenn wer werde werden wie wieder wieso will willst wir \
    wird wissen wo wofür woher wohin wollen wollt wollte wollten wurde wurden während wäre wären würde würden \
    zeigen zeigt zu zum zur zwischen über";

/// English words that name nothing.
const ENGLISH: &str = "\
    a about all also am an and any anybody anyone anything are around as at be because been by can could did didn \
    do does doesn doing explain feel feels find finding finds for from get gets getting give go goes going got had \
    has have having he hello her here hers hi him his how i if im in into is it its ive just know let like look \
    looking lot m many me might mine much must my myself near need needed needing needs now of on one or our out \
    please really s search searching she should show so some somebody someone something somewhere tell tells thank \
    thanks that the their them then there theres these they this those to too understand understands us ve very \
    want wanted wants was we were what whats when where wheres which who whom whose why with would you your yours";

/// Polish words that name nothing.
const POLISH: &str = "\
    a aby albo ale bardzo bo by być byłoby chce chcemy chciałabym chciałbym chcieć chcę co coś czego czy czym dla \
    dlaczego do dobry dostac dostanę dostać dużo dzień dziękuję gdzie gdzieś go i ich ile ja jak jaka jaki jakie \
    jakiego jakiej jakieś jaką je jego jej jest jestem jesteśmy jeśli już ją każdy kiedy kim kogo komu kto ktoś \
    która które którego której który lub ma mają mam mamy masz mi mnie mną mogę mogłabym moi moja moje mojego \
    mojej mojemu moją może możemy można musi musimy muszę my móc mógłbym mój na nad nam nami nas nasz nasza nasze \
    o od on ona one oni oraz pan pana pani pilnie po pod pomoże pomóc pomóż poproszę potrzebna potrzebne potrzebny \
    potrzebować potrzebuje potrzebujemy potrzebuję powinienem powinnam proszę przed przez przy robić rozumiem się \
    skąd sobie swoja swoje swój szuka szukam szukamy szukać są ta tak także tam te tego tej ten też to trzeba \
    tutaj tym u w wam was we wie wiem więc wszystko z za ze znajdę znaleźć zrobić żeby";

/// Ukrainian words that name nothing.
const UKRAINIAN: &str = "\
    а або але багато би бо буде будь бути в вам вас ваш ви вона вони воно все всі від він де день десь для до \
    добрий допоможе допоможіть дуже дякую з за зараз знайду знайти знаходиться знаю зробити зі й його ким кого \
    коли кому куди ласка маю мають має маємо мене мені ми мною мого могти може можемо можна можу можуть моя моє \
    моєму моєю моєї мої моїй моїм між мій на над нам нас наш наша наше наші о об один отримати отримаю по потребую \
    потрібен потрібна потрібне потрібно потрібні при привіт про прошу під робити розумію свою своя своє своїм свій \
    собі та так також там те терміново ти то той тому треба тут у хотів хотіла хотіли хоче хочемо хочете хочу хто \
    хтось це цей ця чи чого чому шукаю шукає шукаємо що щоб щось я як яка яке який якого якої яку якщо які є і із \
    їй їм їх її";

/// Russian words that name nothing.
const RUSSIAN: &str = "\
    а будет бы был была было быть в вам вас ваш во возле все вы где дайте дать делать для до его ее если есть её \
    же за здесь здравствуйте знаю и из или им искать их ищем ищет ищу к как какая какие каких какой какую кем ко \
    когда кого кому кто куда ли мало меня мне много мной могу могут мое моего моей моему можем может можно мои \
    моим мой мою моя моё мы на над надо найду найти нам нас находится наш наша наше наши но нуждаюсь нужен нужна \
    нужно нужны о об он она они оно от очень по под пожалуйста получить получу помогите поможет понимаю при привет \
    про прошу с свое свой свою своя сделать себе сейчас со спасибо срочно так также там то тоже тут ты у хотел \
    хотела хотели хотелось хотим хочет хочу чего чем что чтобы чтото эта эти это этого этот я";

/// Arabic words that name nothing.
const ARABIC: &str = "\
    أبحث أجد أحتاج أحصل أرجو أريد أستطيع أعثر أعرف أفعل أن أنا أنت أو أي أين إذا إلى إن إيجاد ابحث اجد احتاج احصل \
    اذا ارجو اريد استطيع التي الحصول الذي الذين الى ان انا او اي ايجاد اين بحاجة بدي بعض به بها بين تعمل تكون تم \
    ثم جدا حتى حيث ساعدني ساعدوني شكرا شو على عن عند عندك عندنا عندي فضلك في فين فيه فيها قد كان كانت كثيرا كل كم \
    كنت كيف كيفية لأن لان لدي لديك لدينا لكن لماذا لنا له لها لهم لو لي ليس ما ماذا متى محتاج مرحبا مع معي ممكن من \
    منه منها مني نبحث نحتاج نحن نريد هذا هذه هل هم هنا هناك هو هي و وأنا وأين وانا واين وكيف وين يا يجب يكون يمكن \
    يمكننا يمكنني يوجد";

/// Persian words that name nothing.
const PERSIAN: &str = "\
    آن آنها آیا از است ام او اگر ای این اینجا با باید بتوانم بخواهم برای برم بروم بعد بلدم به بود بگیرم تا تشکر تو \
    توانم توانیم جا خواهم خود خودم خیلی دارد دارم داریم داشته در دنبال را زیاد سلام شما شود شوم ضرورت ضروری فوری \
    لازم لطفا ما ماست مان مرا ممنون من منو مه می میتوانم میتوانید میتوانیم میتونم میخوام میخواهم میخواهیم میخوایم \
    میدانم میشه میشود میکنم میگردم نیاز ها هایی هست هستم هستند هستیم هم و وجود ولی پیدا چرا چطور چند چه چگونه چی \
    چیست کجا کجاست کدام کرد کردن کرده کس کسی کنم کنند کنید کنیم که کی گردم گرفتن یا یک یکی";

/// Vietnamese words that name nothing.
const VIETNAMESE: &str = "\
    ai anh biết bây bạn bằng bị cho chúng chị chỗ các cái có cần của gì gặp hay hiểu hoặc hãy hơn hỏi khi là làm \
    lòng lúc lắm muốn mà mình một ngay nhiều nhé những nào này nên nơi phải ra rất rồi sao sẽ ta thì thấy thế thể \
    trong tìm tôi tại tớ vui và vào vì với xin đang đi điều đâu đó được đến để ơi ạ ở";

/// Words that ask for help of whatever kind.
const HELP: &str = "\
    Hilfe Hilfen Unterstützung assistance giúp help pomoc pomocy pomocą support đỡ допомога допомоги допомогою \
    допомогу помощи помощь помощью المساعدة مساعدة مساعده کمک";

/// Words for whom it concerns and how it should be: they say less than what is wanted.
const AROUND: &str = "\
    Bruder Ehefrau Ehemann Eltern Familie Frau Freund Freundin Jahr Jahre Kind Kinder Kindern Kindes Leute Leuten \
    Mann Mannes Mensch Menschen Mutter Männer Nähe Person Personen Problem Probleme Schwester Sohn Söhne Tochter \
    Vater abends alt alte alten arm arme armen billig billige blisko brother cheap child children chồng con córka \
    córki daughter dzieci dziecka dziecko dziecku dziś family father friend gia good gut gute guten gutes gần \
    heute husband hôm ludzi ludzie man morgen mother mąż męża nachts nay neu neue neuen neues new người old osoba \
    parents people person poor problem problems rodzina rodziny schnell sister son syn syna today tomorrow trẻ vợ \
    wife woman years đình żona żony детей дети дитина дитини дитину дитині донька доньки дочери дочь дружина дітей \
    діти жена жены людей люди муж мужа поруч ребенка ребенок ребёнка ребёнку ребёнок родина рядом сегодня семьи \
    семья син сина сын сына сьогодні сім'я чоловік чоловіка أطفال أطفالي أهلي ابنتي ابني اليوم امروز بچه بچه‌ام \
    خانم خانواده دخترم زوجتي زوجي شوهرم طفل طفلم طفلي عائلة عائلتي فرزند فرزندم قريب لطفلي ناس نزدیک همسرم پسرم \
    کودک";

/// Words that turn the meaning around.
const DENIALS: &str = "\
    bez cant chưa dont kein keine keinem keinen keiner keins không nicht nichts nie no none not ohne without без \
    не нема немає нет بدون بی لا ليس مفيش ندارد ندارم نداریم نه نیست";

/// What a folded word is to a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It holds the sentence together.
    Filler,
    /// It asks for help of whatever kind.
    Help,
    /// It says for whom, or how it should be.
    Around,
    /// It turns the meaning around.
    Denial,
    /// It says what is wanted.
    Subject,
}

impl Role {
    /// The role of a folded word in this text. Without its marks a Vietnamese word looks like one of another language:
    /// where a text has Vietnamese letters, only Vietnamese words are fillers.
    pub fn of(word: &str, text: &str) -> Self {
        let is_vietnamese =
            text.chars().any(|letter| matches!(letter, 'đ' | 'Đ' | 'ơ' | 'ư' | '\u{1EA0}'..='\u{1EF9}'));
        let fillers = if is_vietnamese { &ROLES.vietnamese } else { &ROLES.fillers };
        let lists = [(&ROLES.denials, Self::Denial), (fillers, Self::Filler), (&ROLES.help, Self::Help)];
        let lists = lists.into_iter().chain([(&ROLES.around, Self::Around)]);
        lists.into_iter().find(|(list, _)| list.contains(word)).map_or(Self::Subject, |(_, role)| role)
    }
}

/// The folded words of each role.
struct Roles {
    fillers: HashSet<String>,
    vietnamese: HashSet<String>,
    help: HashSet<String>,
    around: HashSet<String>,
    denials: HashSet<String>,
}

static ROLES: LazyLock<Roles> = LazyLock::new(|| Roles {
    fillers: LISTS.into_iter().flat_map(folded).collect(),
    vietnamese: folded(VIETNAMESE).collect(),
    help: folded(HELP).collect(),
    around: folded(AROUND).collect(),
    denials: folded(DENIALS).collect(),
});

/// The lists of fillers.
const LISTS: [&str; 8] = [GERMAN, ENGLISH, POLISH, UKRAINIAN, RUSSIAN, ARABIC, PERSIAN, VIETNAMESE];

fn folded(list: &str) -> impl Iterator<Item = String> {
    words(list).into_iter().map(|word| word.folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_sorted_and_holds_a_few_hundred_words_at_most() {
        for list in LISTS.into_iter().chain([HELP, AROUND, DENIALS]) {
            let list: Vec<&str> = list.split(' ').collect();
            assert!(list.is_sorted_by(|one, other| one < other), "{list:?}");
            assert!(list.len() <= 400, "{}", list.len());
        }
    }

    #[test]
    fn what_is_denied_is_no_filler() {
        for word in ["kein", "nicht", "ohne", "without", "bez", "не", "بدون"] {
            assert_eq!(Role::of(word, word), Role::Denial, "{word}");
        }
        assert_eq!(Role::of("suche", "suche"), Role::Filler);
        assert_eq!(Role::of("schulden", "schulden"), Role::Subject);
    }
}
