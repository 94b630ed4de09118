import { keyVaultPurgeProtection } from "../../../../policies/rules/credentials/keyVaultPurgeProtection";
import { keyVault } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";

const path = "properties.enablePurgeProtection";

describeRule(keyVaultPurgeProtection, {
    compliant: [keyVault],
    spoilt: [
        { by: "false", set: [[path, false]], finds: [`key-vault ${path}: found false, required true`] },
        { by: "nothing", set: [[path, undefined]], finds: [`key-vault ${path}: found nothing, required true`] },
    ],
    unknown: [{ path }, { path: "properties", answers: [path] }],
    wrongType: { path, value: "true", finds: [`key-vault ${path}: found "true", required true or false`] },
    notApplicable: "applies to every resource of its types",
});
