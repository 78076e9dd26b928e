//! The program's entry; everything else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    wegweiser::shell::run::run()
}
