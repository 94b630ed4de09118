import { computerNameRule, isComputerName } from "../../../facts/namingRules";
import { machineRule } from "../machines";
import { withoutNames } from "../images";

const path = "osProfile.computerName";

export const computerName = machineRule({
    id: "compute-computer-name",
    notApplicable: withoutNames,
    check({ inputs }) {
        const name = inputs.text(path);
        return name !== undefined && isComputerName(name)
            ? []
            : [
                  inputs.finding(
                      path,
                      `a Windows computer name: ${computerNameRule.rule}; not one that Windows keeps for itself`,
                  ),
              ];
    },
});
