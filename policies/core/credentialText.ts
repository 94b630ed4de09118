/** How credentials look inside of other texts: URLs, commands, connection strings, keys. */
const forms: readonly RegExp[] = [
    // Shared access signature.
    /[?&]sig=[^&\s"']/i,
    // Connection strings of storage, Service Bus, SQL Server.
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=\s*["']?[^\s;"'$%({<[]/i,
    // Arguments of commands: a value follows, no variable, no further argument, no expression.
    /[-/]+\w*(?:password|passphrase|pwd|apikey|accountkey|accesskey|sastoken|clientsecret)(?:\s*[:=]\s*|\s+)["']?[^\s"'$%({<@|;&/-]/i,
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
