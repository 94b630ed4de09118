import { actionGroupReceivers } from "../../../../policies/rules/monitoring/actionGroupReceivers";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";

const found = "found nothing, required at least one receiver, of whatever kind";

describeRule(actionGroupReceivers, {
    compliant: [
        {
            type: type.actionGroup,
            inputs: {
                resourceGroupName: "rg-backup",
                groupShortName: "backup",
                enabled: true,
                emailReceivers: [
                    { name: "backup", emailAddress: "backup-team@contoso.com", useCommonAlertSchema: true },
                ],
            },
        },
    ],
    alsoCompliant: [
        {
            by: "a webhook",
            set: [
                ["emailReceivers", undefined],
                ["webhookReceivers", [{ name: "chat", serviceUri: "https://chat.contoso.com" }]],
            ],
        },
        { by: "another list that is known later", set: [["smsReceivers", unknown]] },
        { by: "nothing said about being on", set: [["enabled", undefined]] },
    ],
    spoilt: [
        { by: "no receivers", set: [["emailReceivers", undefined]], finds: [`emailReceivers: ${found}`] },
        {
            by: "an empty list",
            set: [["emailReceivers", []]],
            finds: [`emailReceivers: ${found.replace("nothing", "a list")}`],
        },
        { by: "a group that is off", set: [["enabled", false]], finds: ["enabled: found false, required true"] },
        {
            by: "a group that is off while its receivers are not known",
            set: [
                ["enabled", false],
                ["emailReceivers", unknown],
            ],
            finds: ["enabled: found false, required true"],
        },
    ],
    unknown: [{ path: "emailReceivers" }, { path: "enabled" }],
    wrongType: { path: "enabled", value: "yes", finds: ['enabled: found "yes", required true or false'] },
    notApplicable: "applies to every resource of its types",
});
