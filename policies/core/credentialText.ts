/** How credentials look inside of other texts: URLs, commands, connection strings, keys. */
const forms: readonly RegExp[] = [
    // Shared access signature.
    /[?&]sig=[^&\s"']/i,
    // Connection strings of storage, Service Bus, SQL Server; no variable of PowerShell, and no command that fetches the value.
    /\b(?<!\$[\w:.]{0,60})(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=\s*(?!(?:Get|Read|Import|Invoke|New|ConvertTo|ConvertFrom)-[a-z])["']?[^\s;"'`$%({<[]/i,
    // Variables of PowerShell with the text itself; an address only says where it is.
    /\$[\w:.]*(?:password|passphrase|apikey|accountkey|accesskey|sastoken|clientsecret)\s*=\s*["'](?!https?:)[^"'$]/i,
    // Arguments of commands: a value follows, no variable, no further argument, no expression.
    /(?<![-/])[-/]+\w*(?:password|passphrase|pwd|apikey|accountkey|accesskey|sastoken|clientsecret)\s*[:=]\s*["']?[^\s"'$%({<@|;&/-]/i,
    // The same parted by a blank. There the name stands by itself: "one-time-password server" is no argument, nor is Reset-Password.
    /(?<![\w/-])[-/]{1,2}(?:\w[\w-]*)?(?:password|passphrase|pwd|apikey|accountkey|accesskey|sastoken|clientsecret)\s+["']?[^\s"'$%({<@|;&/-]/i,
    // JSON, also inside of a command; no expression, no address and no reference to a protected setting.
    /["']\w*(?:password|passphrase|pwd|apikey|accountkey|accesskey|sastoken|clientsecret)\\?["']\s*:\s*\\?["'](?!https?:|PrivateSettingsRef:)[^\s\\"'$%({<[]/i,
    // XML, such as an answer file of Windows.
    /<\w*(?:password|passphrase)>\s*(?:<Value>\s*)?[^\s<$%({[]/i,
    /ConvertTo-SecureString\s+(?:-String\s+)?["'][^"'$]/i,
    // User and password in a URL.
    /:\/\/[^\s/:@]+:[^\s/@]+@/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];

/** What every form has in it; most texts have none of it, and are done with after one look. */
const hints = /sig=|Key|Shared|Pass|Pwd|SasToken|ClientSecret|SecureString|:\/\//i;

/** Whether a text carries a credential, as far as its form shows. */
export function carriesCredential(text: string): boolean {
    return hints.test(text) && forms.some((form) => form.test(text));
}
