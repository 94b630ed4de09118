import { noSecretInTags } from "../../../../policies/rules/credentials/noSecretInTags";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { secret } from "../../support/programs";

const required = "no secret: tags are readable by whoever sees the resource, and stand in bills and logs";
const finds = (path: string) => [`${path}: found [secret], required ${required}`];
const group = { type: type.resourceGroup, inputs: { resourceGroupName: "rg-mabs", tags: { environment: "prod" } } };

describeRule(noSecretInTags, {
    compliant: [group],
    alsoCompliant: [
        { by: "the place of a secret", set: [["tags.adminPassword", "https://kv.vault.azure.net/secrets/a"]] },
        { by: "words about secrets", set: [["tags.password-rotation", "90 days"]] },
        { by: "an empty one", set: [["tags.password", ""]] },
        { by: "no tags inside", set: [["tags", {}]] },
    ],
    spoilt: [
        { by: "a tag named like a secret", set: [["tags.adminPassword", "one"]], finds: finds("tags.adminPassword") },
        {
            by: "a name with blanks",
            set: [["tags", { "setup password": "one" }]],
            finds: finds('tags["setup password"]'),
        },
        {
            by: "a signed address",
            set: [["tags.password", "https://a.example/b?sv=1&sig=one"]],
            finds: finds("tags.password"),
        },
    ],
    unknown: [{ path: "tags.environment" }, { path: "tags" }],
    wrongType: {
        path: "tags",
        value: { environment: "AccountKey=one" },
        finds: finds("tags.environment"),
    },
    notApplicable: [
        {
            by: "a resource without tags",
            written: [{ type: type.subnet, inputs: { subnetName: "snet" } }],
            reason: "the resource has no tags",
        },
    ],
});

describeRule(noSecretInTags, {
    forms: ["wire"],
    compliant: [group],
    spoilt: [
        { by: "a tag that the program made a secret", set: [["tags.a", secret("b")]], finds: finds("tags.a") },
        { by: "tags that are a secret as a whole", set: [["tags", secret({ a: "b" })]], finds: finds("tags") },
    ],
    unknown: [],
    wrongType: { path: "tags", value: { a: "sig", password: 7 }, finds: finds("tags.password") },
    notApplicable: "applies to every resource of its types",
});
