(() => {
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
  const box = document.getElementById("filter");
  const nav = document.querySelector("nav");
  const towns = [...document.querySelectorAll("main > section")];
  const texts = new Map([...document.querySelectorAll("main article")].map((card) => {
    const town = card.closest("section").querySelector("h2").textContent;
    return [card, fold(`${town} ${card.textContent}`)];
  }));
  const filter = () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const [card, text] of texts) {
      card.hidden = !words.every((word) => text.includes(word));
      found += card.hidden ? 0 : 1;
    }
    for (const town of towns) town.hidden = !town.querySelector("article:not([hidden])");
    nav.hidden = words.length > 0;
    document.getElementById("none").hidden = found > 0;
  };
  box.addEventListener("input", filter);
  document.getElementById("filter-line").hidden = false;
})();
