import { joinAccount } from "../../../../policies/rules/installation/joinAccount";
import { describeRule } from "../../support/describeRule";
import { joined, noJoins } from "../../support/joins";

const path = "settings.User";
const required = "DOMAIN\\user or user@domain.example, without blanks";

describeRule(joinAccount, {
    compliant: joined,
    alsoCompliant: ["svc-join@corp.contoso.com", "corp.contoso.com\\svc_join", "CORP\\svc.join$"].map((user) => ({
        by: user,
        of: "join",
        set: [[path, user]] as const,
    })),
    spoilt: [
        ...["svc-join", "CORP\\svc-join ", "CORP\\\\svc-join", "CORP/svc-join", "svc-join@corp", "CORP\\"].map(
            (user) => ({
                by: JSON.stringify(user),
                of: "join",
                set: [[path, user]] as const,
                finds: [`join ${path}: found ${JSON.stringify(user)}, required ${required}`],
            }),
        ),
        {
            by: "an account that is left out",
            of: "join",
            set: [[path, undefined]],
            finds: [`join ${path}: found nothing, required ${required}`],
        },
    ],
    unknown: [{ of: "join", path }],
    wrongType: { of: "join", path, value: 7, finds: [`join ${path}: found 7, required a text`] },
    notApplicable: noJoins,
});
