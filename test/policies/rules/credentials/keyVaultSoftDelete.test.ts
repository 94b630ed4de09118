import { keyVaultSoftDelete } from "../../../../policies/rules/credentials/keyVaultSoftDelete";
import { keyVault } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";

const path = "properties.enableSoftDelete";

describeRule(keyVaultSoftDelete, {
    compliant: [keyVault],
    alsoCompliant: [{ by: "nothing said, which is on", set: [[path, undefined]] }],
    spoilt: [
        { by: "false", set: [[path, false]], finds: [`key-vault ${path}: found false, required true, or nothing`] },
    ],
    unknown: [{ path }],
    wrongType: { path, value: "true", finds: [`key-vault ${path}: found "true", required true or false`] },
    notApplicable: "applies to every resource of its types",
});
