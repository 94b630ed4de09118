import { jobFailureAlertsOn } from "../../../../policies/rules/vault/jobFailureAlertsOn";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const path = "properties.monitoringSettings.azureMonitorAlertSettings.alertsForAllJobFailures";

describeRule(jobFailureAlertsOn, {
    compliant: [
        vaultWith({ monitoringSettings: { azureMonitorAlertSettings: { alertsForAllJobFailures: "Enabled" } } }),
    ],
    alsoCompliant: [{ by: "nothing, since they are on by default", set: [["properties", undefined]] }],
    spoilt: [
        {
            by: "alerts that are off",
            set: [[path, "Disabled"]],
            finds: [`${path}: found "Disabled", required "Enabled"`],
        },
    ],
    unknown: [{ path }],
    wrongType: { path, value: true, finds: [`${path}: found true, required a text`] },
    notApplicable: everyVault,
});
