import { vaultProtected } from "../../../../policies/rules/protection/vaultProtected";
import { describeRule } from "../../support/describeRule";
import { unprotected } from "../../support/options";
import { unknown } from "../../support/programs";
import { vault } from "../../support/vault";

describeRule(vaultProtected, {
    compliant: [vault],
    alsoCompliant: [{ by: "inputs of which nothing is known yet", set: [["properties", unknown]] }],
    spoilt: [
        {
            by: "a vault that Pulumi would delete",
            change: unprotected("vault"),
            finds: ["vault found protect: false, required protect: true in its options"],
        },
    ],
    unknown: [],
    wrongType: { path: "vaultName", value: 7, finds: ["compliant"] },
    notApplicable: "applies to every resource of its types",
});
