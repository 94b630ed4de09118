import { isOneOf } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.monitoringSettings.azureMonitorAlertSettings.alertsForAllJobFailures";

/** Left out, they are on. */
export const jobFailureAlertsOn = resourceRule({
    id: "vault-job-failure-alerts-on",
    types: [type.vault],
    check: ({ inputs }) =>
        isOneOf(inputs.text(path) ?? "Enabled", ["Enabled"]) ? [] : [inputs.finding(path, '"Enabled"')],
});
