import { joinDomainName } from "../../../../policies/rules/installation/joinDomainName";
import { describeRule } from "../../support/describeRule";
import { joined, noJoins } from "../../support/joins";

const path = "settings.Name";
const required = "the DNS name of the domain, such as corp.contoso.com";

describeRule(joinDomainName, {
    compliant: joined,
    alsoCompliant: ["contoso.com", "CORP.CONTOSO.COM", "a.b", `${"a".repeat(63)}.example`].map((name) => ({
        by: name,
        of: "join",
        set: [[path, name]] as const,
    })),
    spoilt: [
        ...[
            "CORP",
            "corp..contoso.com",
            "corp.contoso.com.",
            "-a.com",
            `${"a".repeat(64)}.com`,
            "corp contoso.com",
        ].map((name) => ({
            by: name,
            of: "join",
            set: [[path, name]] as const,
            finds: [
                `join ${path}: found ${JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name)}, required ${required}`,
            ],
        })),
        {
            by: "settings that are a text of JSON, of which no password is shown",
            of: "join",
            set: [["settings", '{"Name":"corp.contoso.com","Password":"one"}']],
            finds: ["join settings: found [secret], required an object"],
        },
        {
            by: "a name that is left out",
            of: "join",
            set: [[path, undefined]],
            finds: [`join ${path}: found nothing, required ${required}`],
        },
        {
            by: "no settings at all",
            of: "join",
            set: [["settings", undefined]],
            finds: [`join ${path}: found nothing, required ${required}`],
        },
    ],
    unknown: [
        { of: "join", path },
        { of: "join", path: "type" },
    ],
    wrongType: { of: "join", path, value: 7, finds: [`join ${path}: found 7, required a text`] },
    notApplicable: noJoins,
});
