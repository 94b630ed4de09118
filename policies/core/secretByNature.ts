/**
 * Properties that hold a secret whatever a program says of them: passwords, keys, tokens, and the settings that an extension encrypts.
 *
 * A pack sees secrets in clear text (pulumi-policy issue 241), so what lies at such a path is never shown.
 */
const names =
    /(?:password|passphrase|secret|token|accountkey|sharedkey|privatekey|connectionstring|customdata|commandtoexecute|sastoken|saskey|script|pfx)$/i;
const parts = /(?:^|\.)(?:protectedSettings|secureParameters|protectedParameters)(?:$|[.[])/;

/** Names that nothing but a secret has. Narrower than what is hidden: a script, or the name of a secret, need not be one. */
const secretNames =
    /(?:password|passphrase|pwd|accountkey|accesskey|sharedkey|privatekey|apikey|workspacekey|connectionstring|sastoken|saskey|clientsecret)$/i;

/** Whether the value at a path is a secret by its nature. */
export function isSecretByNature(path: string): boolean {
    const last =
        path
            .replace(/\[\d+\]$/, "")
            .split(".")
            .at(-1) ?? "";
    return names.test(last) || parts.test(path);
}

/** Whether a property of that name holds a secret and nothing else. */
export function isSecretName(name: string): boolean {
    return secretNames.test(name);
}
