import { noSecretInRunCommand } from "../../../../policies/rules/credentials/noSecretInRunCommand";
import { alone, runCommand } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { secret } from "../../support/programs";

const parameter = "parameters[0].value";
const findsParameter = [
    `command ${parameter}: found [secret], required no secret: move the parameter to protectedParameters`,
];
const findsScript = ["command source.script: found [secret], required no secret: pass it by protectedParameters"];

describeRule(noSecretInRunCommand, {
    compliant: [alone(runCommand)],
    alsoCompliant: [
        { by: "no parameters", set: [["parameters", undefined]] },
        { by: "a script from an address", set: [["source", { scriptUri: "https://a.example/b.ps1" }]] },
        {
            by: "a script that fetches its password",
            set: [["source.script", "$password = Get-AzKeyVaultSecret -VaultName kv-mabs -Name join -AsPlainText"]],
        },
        {
            by: "protected parameters",
            set: [["protectedParameters", [{ name: "Password", value: secret("one") }]]],
        },
    ],
    spoilt: [
        {
            by: "a parameter named like a secret",
            set: [["parameters[0].name", "AdminPassword"]],
            finds: findsParameter,
        },
        {
            by: "a parameter that looks like one",
            set: [[parameter, "https://a.example/b?sig=one"]],
            finds: findsParameter,
        },
        {
            by: "a password in the script",
            set: [["source.script", "setup.exe -Password one"]],
            finds: findsScript,
        },
        {
            by: "a password in a variable of the script",
            set: [["source.script", "$joinPassword = 'one'"]],
            finds: findsScript,
        },
    ],
    unknown: [{ path: parameter }, { path: "source.script" }, { path: "parameters" }],
    wrongType: { path: "parameters", value: "a", finds: ['command parameters: found "a", required a list'] },
    notApplicable: "applies to every resource of its types",
});

describeRule(noSecretInRunCommand, {
    forms: ["wire"],
    compliant: [alone(runCommand)],
    spoilt: [
        { by: "a parameter that the program made a secret", set: [[parameter, secret("a")]], finds: findsParameter },
        { by: "a script that is a secret", set: [["source.script", secret("a")]], finds: findsScript },
    ],
    unknown: [],
    wrongType: { path: "parameters", value: "a", finds: ['command parameters: found "a", required a list'] },
    notApplicable: "applies to every resource of its types",
});
