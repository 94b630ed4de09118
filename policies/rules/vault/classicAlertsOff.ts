import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.monitoringSettings.classicAlertSettings.alertsForCriticalOperations";

/** Left out, nothing asks for them, and none are raised since their end. */
export const classicAlertsOff = resourceRule({
    id: "vault-classic-alerts-off",
    types: [type.vault],
    check: ({ inputs }) => (sameText(inputs.text(path), "Enabled") ? [inputs.finding(path, '"Disabled"')] : []),
});
