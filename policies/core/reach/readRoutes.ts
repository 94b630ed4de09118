import { type } from "../../types";
import type { Inputs } from "../inputs";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";
import { childrenOf } from "./children";
import { parseEnd } from "./ends";
import { RuleReader } from "./entries";
import type { Part } from "./part";
import { here, readPart } from "./part";
import { remembered } from "./remembered";
import type { Route } from "./routes";
import { hopType } from "./routes";
import { shownText } from "./shownText";

/** A route with the resource that says it, from which the address of its next hop may come. */
export interface ReadRoute extends Route {
    readonly from: StackResource;
}

/** The routes inside a table, and those that are resources of their own. */
export const readRouteTable = remembered((stack: Stack, table: StackResource): Part<readonly ReadRoute[]> =>
    readPart(() => here(routesOf(stack, table))),
);

function routesOf(stack: Stack, table: StackResource): readonly ReadRoute[] {
    const own = childrenOf(stack, table, type.route, "routeTableName");
    return [
        ...table.inputs.items("routes").map((route) => readRoute(table, route, "name")),
        ...own.sure.map((route) => readRoute(route, route.inputs, "routeName")),
        ...own.perhaps.map((route) => ({
            ...readRoute(route, route.inputs, "routeName"),
            destination: undefined,
            doubtful: ["routeTableName"],
        })),
    ];
}

/** A route of a table, or of its own. */
function readRoute(from: StackResource, inputs: Inputs, nameInput: string): ReadRoute {
    const at = { inputs, path: "" };
    if (inputs.isUnknown("")) {
        const nothing = { destination: undefined, hop: undefined, address: undefined };
        return { from, name: "a route", ...nothing, at, doubtful: [inputs.path] };
    }
    const reader = new RuleReader(inputs);
    const prefix = reader.word("addressPrefix");
    const hop = reader.word("nextHopType");
    return {
        from,
        name: shownText(inputs, nameInput, inputs.has(nameInput) ? "a route" : from.name),
        destination: prefix === undefined ? undefined : parseEnd(prefix),
        hop: hop === undefined ? undefined : hopType(hop),
        address: reader.word("nextHopIpAddress"),
        at,
        doubtful: reader.doubtful,
    };
}
