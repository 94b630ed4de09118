import { noSecretInCustomData } from "../../../../policies/rules/credentials/noSecretInCustomData";
import { machine, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { secret } from "../../support/programs";

const encoded = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding).toString("base64");
const customData = "osProfile.customData";
const finds = (path: string) => [`server ${path}: found [secret], required no secret`];

describeRule(noSecretInCustomData, {
    compliant: [machine],
    alsoCompliant: [
        { by: "data without a secret", set: [[customData, encoded("<powershell>Get-Service</powershell>")]] },
        { by: "a secret that nobody can tell from other text", set: [["userData", encoded("correct horse")]] },
    ],
    spoilt: [
        { by: "a password", set: [[customData, encoded("setup.exe -Password one")]], finds: finds(customData) },
        {
            by: "one in UTF-16",
            set: [["userData", encoded("setup.exe -Password one", "utf16le")]],
            finds: finds("userData"),
        },
        { by: "one that is not encoded", set: [["userData", "AccountKey=one"]], finds: finds("userData") },
        {
            by: "one that the program made a secret",
            set: [[customData, secret(encoded("https://a.example/b?sig=one"))]],
            finds: finds(customData),
        },
        {
            by: "one of another machine",
            change: () => [
                { ...unmarkedMachine, inputs: { ...unmarkedMachine.inputs, userData: encoded("-Password one") } },
            ],
            finds: finds("userData"),
        },
    ],
    unknown: [{ path: customData }, { path: "userData" }],
    wrongType: { path: "userData", value: 7, finds: ["server userData: found [secret], required a text"] },
    notApplicable: "applies to every resource of its types",
});
