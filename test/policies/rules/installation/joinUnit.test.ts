import { joinUnit } from "../../../../policies/rules/installation/joinUnit";
import { describeRule } from "../../support/describeRule";
import { joined, noJoins } from "../../support/joins";

const path = "settings.OUPath";
const required = "an organizational unit such as OU=Backup,DC=corp,DC=contoso,DC=com, or nothing";

describeRule(joinUnit, {
    compliant: joined,
    alsoCompliant: [
        { by: "no unit", of: "join", set: [[path, undefined]] },
        { by: "an empty text", of: "join", set: [[path, ""]] },
        { by: "another case", of: "join", set: [[path, "ou=Backup,dc=CORP,dc=contoso,dc=com"]] },
        { by: "a name with a comma", of: "join", set: [[path, "OU=Backup\\, Berlin, DC=corp, DC=contoso, DC=com"]] },
        {
            by: "any unit where no domain is named",
            of: "join",
            set: [
                [path, "OU=Backup,DC=example"],
                ["settings.Name", undefined],
            ],
        },
    ],
    spoilt: [
        ...[
            "CN=Computers,DC=corp,DC=contoso,DC=com",
            "OU=Backup",
            "Backup,DC=corp,DC=contoso,DC=com",
            "corp.contoso.com/Backup",
        ].map((unit) => ({
            by: unit,
            of: "join",
            set: [[path, unit]] as const,
            finds: [`join ${path}: found ${JSON.stringify(unit)}, required ${required}`],
        })),
        {
            by: "a unit of another domain",
            of: "join",
            set: [[path, "OU=Backup,DC=contoso,DC=com"]],
            finds: [
                `join ${path}: found "OU=Backup,DC=contoso,DC=com", required a unit of corp.contoso.com, the domain in settings.Name`,
            ],
        },
    ],
    unknown: [
        { of: "join", path },
        { of: "join", path: "settings.Name" },
    ],
    wrongType: { of: "join", path, value: 7, finds: [`join ${path}: found 7, required a text`] },
    notApplicable: noJoins,
});
