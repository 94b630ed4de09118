import type { EnvironmentModel, OneWayDoor } from "../../model/types/environment";
import type { EnvironmentPlan } from "../environmentPlan";
import { countByType, resourceTree } from "../resourceTree";
import { hanging, table, width, wrap } from "./layout";
import { renderPolicies } from "./policiesText";
import { renderReach, renderReachable } from "./reachText";
import type { Style } from "./style";
import { renderTree } from "./treeText";

/** Renders one plan for a terminal of the given width. */
export function renderPlanText(plan: EnvironmentPlan, columns: number, style: Style): string {
    const { model } = plan;
    const sections: readonly (readonly string[])[] = [
        heading(plan, columns, style),
        section("What will exist", whatWillExist(plan, columns, style), style),
        section("Choices that matter", choices(model, columns), style),
        section("What the server may reach", renderReach(model, columns - 2, style), style),
        section(
            "Named by the vendor, not opened here: a security group knows no host names",
            notReached(model, columns, style),
            style,
        ),
        section("Who may reach the server", renderReachable(model, columns - 2), style),
        section("What cannot be undone", oneWayDoors(model, columns, style), style),
        section("Advisories", advisories(model, columns, style), style),
        section("Policies", renderPolicies(plan.policies, model.advisories, columns - 2, style), style),
        section("Next", nextSteps(model, columns), style),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n");
}

function heading({ stack, file, model }: EnvironmentPlan, columns: number, style: Style): readonly string[] {
    const { cloud, location, subscriptionId } = model.place;
    const lead = width(stack) + 2;
    const place = wrap(
        `${file} · ${location} · ${cloud} · subscription ${subscriptionId}`,
        Math.max(20, columns - lead),
    );
    return [
        ...place.map((line, index) =>
            index === 0 ? `${style.heading(stack)}  ${style.quiet(line)}` : `${" ".repeat(lead)}${style.quiet(line)}`,
        ),
        style.quiet("─".repeat(columns)),
    ];
}

function section(title: string, lines: readonly string[], style: Style): readonly string[] {
    return lines.length === 0 ? [] : [style.strong(title), ...lines.map((line) => `  ${line}`)];
}

function whatWillExist(plan: EnvironmentPlan, columns: number, style: Style): readonly string[] {
    const counts = countByType(plan.resources);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const components = plan.resources.filter(({ custom }) => !custom).length;
    return [
        ...renderTree(resourceTree(plan.resources), columns - 2, style),
        style.quiet(`${total} resources of ${counts.length} types in ${components} components`),
    ];
}

function choices(model: EnvironmentModel, columns: number): readonly string[] {
    return table(
        model.choices.map(({ topic, value, meaning }) => [topic, `${value} — ${meaning}`]),
        columns - 2,
    ).flat();
}

/** Destinations that a way out cannot express: a security group knows no host names. */
function notReached(model: EnvironmentModel, columns: number, style: Style): readonly string[] {
    const rows = model.egressNotReached.map(({ destination, protocol, port, purpose, required }) => [
        required ? style.warning(destination) : destination,
        `${protocol.toUpperCase()} ${port}`,
        purpose,
    ]);
    return table(rows, columns - 2).flat();
}

function oneWayDoors(model: EnvironmentModel, columns: number, style: Style): readonly string[] {
    if (model.oneWayDoors.length === 0) return [style.good("nothing")];
    return model.oneWayDoors.flatMap(({ title, consequence, acknowledgedBy }) => [
        ...hanging("! ", `${title}: ${consequence}`, columns - 2),
        ...(acknowledgedBy === undefined
            ? []
            : hanging("  ", acknowledgement(acknowledgedBy), columns - 2).map((line) => style.quiet(line))),
    ]);
}

function acknowledgement({ owner, expires, reason }: NonNullable<OneWayDoor["acknowledgedBy"]>): string {
    return `acknowledged by ${owner} until ${expires}: ${reason}`;
}

function advisories(model: EnvironmentModel, columns: number, style: Style): readonly string[] {
    return model.advisories.flatMap(({ id, subject, message, remedy }) => [
        ...hanging(`${id}  `, `${subject}: ${message}`, columns - 2).map((line, index) =>
            index === 0 ? style.warning(line) : line,
        ),
        ...(remedy === undefined ? [] : [`${" ".repeat(id.length + 2)}${style.good(remedy)}`]),
    ]);
}

function nextSteps(model: EnvironmentModel, columns: number): readonly string[] {
    return model.nextSteps.flatMap((step, index) => hanging(`${index + 1}. `, step, columns - 2));
}
