import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { sendsBackupLogs } from "./vaultLogs";

const path = "logAnalyticsDestinationType";

/** Left out, the logs of all services go into one table, which takes none of these. */
export const vaultDiagnosticsDedicated = resourceRule({
    id: "monitoring-vault-diagnostics-dedicated",
    types: [type.diagnosticSetting],
    notApplicable(setting) {
        if (!setting.inputs.has("workspaceId")) return "the setting sends nothing to a log workspace";
        return sendsBackupLogs(setting) ? undefined : "the setting sends no logs of Azure Backup";
    },
    check: ({ inputs }) => (sameText(inputs.text(path), "Dedicated") ? [] : [inputs.finding(path, '"Dedicated"')]),
});
