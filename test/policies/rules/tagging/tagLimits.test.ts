import { tagLimits } from "../../../../policies/rules/tagging/tagLimits";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";

const numbered = (count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${String(index)}`, "value"]));
const vault: Written = { type: type.vault, inputs: { tags: { owner: "backup-team", "cost centre": "4711" } } };
const of = (token: string, tags: object) => (): readonly Written[] => [{ type: token, inputs: { tags } }];
const reason = "the type takes no tags, or no ARM type is known for it";

describeRule(tagLimits, {
    compliant: [vault],
    alsoCompliant: [
        { by: "no tags", set: [["tags", undefined]] },
        { by: "as many as there may be", set: [["tags", numbered(50)]] },
        { by: "as long as it may be", set: [["tags", { ["n".repeat(512)]: "v".repeat(256) }]] },
        { by: "as many as a secret takes", change: of(type.keyVaultSecret, numbered(15)) },
        { by: "the longest name of a storage account", change: of(type.storageAccount, { ["n".repeat(128)]: "" }) },
    ],
    spoilt: [
        { by: "one too many", set: [["tags", numbered(51)]], finds: ["tags: found 51 tags, required at most 50 tags"] },
        {
            by: "one too many for a secret",
            change: of(type.keyVaultSecret, numbered(16)),
            finds: ["tags: found 16 tags, required at most 15 tags"],
        },
        {
            by: "a name that is too long for a storage account",
            change: of(type.storageAccount, { ["n".repeat(129)]: "" }),
            finds: [`tags: found the tag "${"n".repeat(60)}…", required a name of at most 128 characters`],
        },
        {
            by: "a value that is too long, beside one that is not known",
            set: [
                ["tags.owner", "v".repeat(257)],
                ["tags.other", unknown],
            ],
            finds: ["tags.owner: found 257 characters, required at most 256 characters"],
        },
        {
            by: "one too many, and a name that cannot be, whose values are not known",
            set: [["tags", { ...numbered(50), "a?b": unknown }]],
            finds: [
                "tags: found 51 tags, required at most 50 tags",
                'tags: found the tag "a?b", required a name of these characters: no < > % & \\ ? /',
            ],
        },
        {
            by: "a slash",
            set: [["tags", { "a/b": "" }]],
            finds: ['tags: found the tag "a/b", required a name of these characters: no < > % & \\ ? /'],
        },
        {
            by: "a space on a private zone",
            change: of(type.privateZone, { "cost centre": "4711" }),
            finds: [
                'tags: found the tag "cost centre", required a name of these characters: letters, digits, period, hyphen, underscore; first a letter',
            ],
        },
        {
            by: "a name of Azure",
            set: [["tags", { "Microsoft-owner": "" }]],
            finds: [
                'tags: found the tag "Microsoft-owner", required a name that does not begin with microsoft, azure, windows, which Azure keeps for itself',
            ],
        },
        {
            by: "two names that differ in case",
            set: [["tags.Owner", "somebody"]],
            finds: ['tags: found the tag "Owner", required a name that differs from the others in more than case'],
        },
    ],
    unknown: [{ path: "tags" }, { path: "tags.owner" }],
    wrongType: { path: "tags.owner", value: 4711, finds: ["tags.owner: found 4711, required a text"] },
    notApplicable: [
        { by: "a type without tags", written: [{ type: type.subnet, inputs: {} }], reason },
        { by: "a type that nobody knows", written: [{ type: "azure-native:web:WebApp", inputs: {} }], reason },
    ],
});
