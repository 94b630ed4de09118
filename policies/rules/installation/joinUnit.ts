import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";
import { sameText } from "../../core/sameText";
import { stackRule } from "../../rule";
import { findInJoins, withoutJoin } from "./joins";

const path = "settings.OUPath";
const relativeName = /^(?:OU|CN|DC)=(?:[^,\\]|\\.)+$/i;

/** Left out, the domain's own container is taken. */
export const joinUnit = stackRule({
    id: "installation-join-unit",
    notApplicable: withoutJoin,
    check: (stack) => findInJoins(stack, unitFindings),
});

function unitFindings(inputs: Inputs): readonly Finding[] {
    const unit = inputs.text(path);
    if (unit === undefined || unit === "") return [];
    const parts = unit.split(/(?<!\\),\s*/);
    const isUnit =
        /^OU=/i.test(unit) && parts.every((part) => relativeName.test(part)) && /^DC=/i.test(parts.at(-1) ?? "");
    if (!isUnit)
        return [inputs.finding(path, "an organizational unit such as OU=Backup,DC=corp,DC=contoso,DC=com, or nothing")];
    const domainOfUnit = parts.flatMap((part) => (/^DC=/i.test(part) ? [part.slice(3)] : [])).join(".");
    const domain = inputs.text("settings.Name");
    return domain === undefined || sameText(domain, domainOfUnit)
        ? []
        : [inputs.finding(path, `a unit of ${inputs.instead("settings.Name") ?? domain}, the domain in settings.Name`)];
}
