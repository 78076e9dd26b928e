//! One run of the program: from arguments to an exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use crate::language::Language;
use crate::language::texts::Texts;
use crate::shell::arguments::errand::Errand;
use crate::shell::arguments::{Arguments, Command};
use crate::shell::browser::browse;
use crate::shell::commands::check::Strictness;
use crate::shell::commands::{
    Outcome, check, diff, export, import, init, manual, remark, report, search, settings, show, verify,
};
use crate::shell::failure::Failure;
use crate::shell::plain;
use crate::shell::source::Source;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// Does what the arguments ask for.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(wrong) => return other_than_work(&wrong),
    };
    match perform(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            // Where standard error is closed too, the exit code has to say it all.
            let _ = io::stderr().write_all(failure.report().as_bytes());
            ExitCode::from(2)
        }
    }
}

/// Help and version, or what is wrong with the arguments.
fn other_than_work(wrong: &clap::Error) -> ExitCode {
    if wrong.use_stderr() {
        // Arguments are repeated in the message, and may hold anything.
        let lines = wrong.render().to_string();
        let lines: String = lines.lines().flat_map(|line| [safe::line(line), "\n".into()]).collect();
        let _ = io::stderr().write_all(lines.as_bytes());
        return ExitCode::from(2);
    }
    match wrong.print() {
        Err(failed) if failed.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(2),
        _ => ExitCode::SUCCESS,
    }
}

/// Says what is wrong in the settings: as an error if the file was asked for, and else as warnings, where no browser is
/// about to open that says it on the screen.
fn mention(arguments: &Arguments, surroundings: &Surroundings) -> Result<(), Failure> {
    let texts = Texts::new(Language::English);
    let mut problems = surroundings.config.problems.iter().map(|problem| problem.say(&texts));
    if arguments.common.config.is_some() {
        let hint = "`wegweiser settings` prints every setting with its values";
        return problems.next().map_or(Ok(()), |first| Err(Failure::new(first).hint(hint)));
    }
    if arguments.command.is_some() {
        problems.for_each(|problem| remark(&format!("warning: {problem}")));
    }
    Ok(())
}

fn perform(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let surroundings = Surroundings::new(&arguments.common)?;
    if !matches!(arguments.command, Some(Command::Settings { .. })) {
        mention(arguments, &surroundings)?;
    }
    let outcome = match &arguments.command {
        None if arguments.errand == Errand::Plain => plain::converse(&arguments.query.join(" "), &surroundings),
        None => return browse(arguments, &surroundings).map(ExitCode::from),
        Some(_) if arguments.errand != Errand::Read => {
            return Err(Failure::new("--pick and --plain go with no command"));
        }
        Some(Command::Search { tab, limit, format, query }) => {
            let query = query.join(" ");
            search::run(search::Request { tab: *tab, limit: *limit, format: *format, query: &query }, &surroundings)
        }
        Some(Command::Show { id, format }) => show::run(id, *format, &surroundings),
        Some(Command::Check { path, strict, format }) => {
            let strictness = if *strict { Strictness::Warnings } else { Strictness::Errors };
            let asked = path.as_ref().map(|path| Source::Path(path.clone()));
            check::run(asked.as_ref().unwrap_or(&surroundings.source), strictness, *format, &surroundings)
        }
        Some(Command::Report { format }) => report::run(*format, &surroundings),
        Some(Command::Verify { id: Some(id), on: Some(on), source: Some(source), .. }) => {
            verify::confirm(id, on, source, &surroundings)
        }
        Some(Command::Verify { .. }) => verify::mail(&surroundings),
        Some(Command::Export { format, output, force, ids, query }) => {
            let query = query.join(" ");
            let replacing = if *force { export::Replacing::Anything } else { export::Replacing::Exports };
            let output = output.as_deref().map(|path| (path, replacing));
            let request = export::Request { format: *format, output, ids, query: &query };
            export::run(request, &surroundings)
        }
        Some(Command::Import { file, into, dry_run }) => {
            let seriousness = if *dry_run { import::Seriousness::Try } else { import::Seriousness::Write };
            import::run(file, into, seriousness, &surroundings)
        }
        Some(Command::Diff { old, new, format }) => diff::run(old, new, *format, &surroundings),
        Some(Command::Init { folder }) => init::run(folder),
        Some(Command::Completions { shell }) => manual::completions(*shell),
        Some(Command::Man) => manual::man(),
        Some(Command::Settings { write: false }) => settings::print(&surroundings),
        Some(Command::Settings { write: true }) => settings::write(&surroundings),
    };
    outcome.map(|outcome| match outcome {
        Outcome::Fine => ExitCode::SUCCESS,
        Outcome::Findings => ExitCode::from(1),
    })
}
