//! The numbers in a control sequence, between its semicolons and colons.

/// The number at `field` between semicolons and `part` between colons, if there is one.
pub fn number(fields: &[u8], field: usize, part: usize) -> Option<u32> {
    let field = fields.split(|&byte| byte == b';').nth(field)?;
    let digits = field.split(|&byte| byte == b':').nth(part)?;
    digits.first()?;
    digits.iter().try_fold(0_u32, |number, &digit| {
        let digit = digit.checked_sub(b'0').filter(|&digit| digit < 10)?;
        Some(number.saturating_mul(10).saturating_add(u32::from(digit)))
    })
}
