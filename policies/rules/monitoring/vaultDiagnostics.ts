import { vaultLogCategories } from "../../../facts/diagnostics";
import { pointingAt } from "../../core/belonging";
import { findInEach } from "../../core/inputs";
import { someKnown } from "../../core/someKnown";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutVaults } from "../vaults";
import { sends } from "./vaultLogs";

export const vaultDiagnostics = stackRule({
    id: "monitoring-vault-diagnostics",
    notApplicable: withoutVaults,
    check: (stack) =>
        findInEach(stack.ofType(type.vault), (vault) => {
            const settings = pointingAt(stack, vault, { type: type.diagnosticSetting, path: "resourceUri" }).filter(
                ({ inputs }) => inputs.has("workspaceId"),
            );
            const [first] = settings;
            if (first === undefined)
                return [
                    vault.inputs.finding("", "a DiagnosticSetting that sends the backup logs to a log workspace", {
                        found: "no diagnostic setting with a workspace",
                    }),
                ];
            const missing = vaultLogCategories.filter(
                (category) => !someKnown(settings, (setting) => sends(setting, category)),
            );
            return missing.length === 0
                ? []
                : [first.inputs.finding("logs", `${missing.map((one) => `"${one}"`).join(", ")} enabled as well`)];
        }),
});
