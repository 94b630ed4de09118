import { adminUserNameRule, forbiddenAdminUserNames, obeysNamingRule } from "../../../facts/namingRules";
import { machineRule } from "../machines";
import { withoutNames } from "../images";

const path = "osProfile.adminUsername";

const forbidden: ReadonlySet<string> = new Set(forbiddenAdminUserNames);

export const administratorName = machineRule({
    id: "compute-administrator-name",
    notApplicable: withoutNames,
    check({ inputs }) {
        const name = inputs.text(path);
        if (name === undefined || !obeysNamingRule(adminUserNameRule, name))
            return [inputs.finding(path, `a name of ${adminUserNameRule.rule}`)];
        return forbidden.has(name.toLowerCase())
            ? [
                  inputs.finding(
                      path,
                      "a name that Azure does not refuse, unlike administrator, admin, backup, test and others",
                  ),
              ]
            : [];
    },
});
