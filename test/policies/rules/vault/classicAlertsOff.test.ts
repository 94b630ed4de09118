import { classicAlertsOff } from "../../../../policies/rules/vault/classicAlertsOff";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const path = "properties.monitoringSettings.classicAlertSettings.alertsForCriticalOperations";

describeRule(classicAlertsOff, {
    compliant: [
        vaultWith({ monitoringSettings: { classicAlertSettings: { alertsForCriticalOperations: "Disabled" } } }),
    ],
    alsoCompliant: [{ by: "nothing, since they have ended", set: [["properties", undefined]] }],
    spoilt: [
        { by: "classic alerts", set: [[path, "Enabled"]], finds: [`${path}: found "Enabled", required "Disabled"`] },
    ],
    unknown: [{ path }],
    wrongType: { path, value: false, finds: [`${path}: found false, required a text`] },
    notApplicable: everyVault,
});
