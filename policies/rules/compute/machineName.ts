import { namingRule, obeysNamingRule } from "../../../facts/namingRules";
import { machineRule } from "../machines";

const rule = namingRule("Microsoft.Compute/virtualMachines");

export const machineName = machineRule({
    id: "compute-machine-name",
    check({ inputs }) {
        // Left out, Pulumi makes a name that Azure takes.
        const name = inputs.text("vmName");
        return name === undefined || rule === undefined || obeysNamingRule(rule, name)
            ? []
            : [
                  inputs.finding(
                      "vmName",
                      `${String(rule.minLength)} to ${String(rule.maxLength)} characters: ${rule.rule}`,
                  ),
              ];
    },
});
