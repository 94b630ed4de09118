import assert from "node:assert/strict";
import { valueOf } from "../../../../policies/core/reach/part";
import { readRouteTable } from "../../../../policies/core/reach/readRoutes";
import { type } from "../../../../policies/types";
import { defaultRoute, routeTable } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { named, stackOf } from "./networks";

function read(routes: unknown, ...more: readonly Written[]): readonly string[] | undefined {
    const stack = stackOf([routeTable(routes), ...more]);
    const read = valueOf(readRouteTable(stack, named(stack, "routes")));
    return read?.map(
        ({ address, destination, hop, name }) => `${name}: ${destination?.kind ?? "?"} ${hop ?? "?"} ${address ?? "-"}`,
    );
}

const own = (inputs: object): Written => ({
    type: type.route,
    name: "own",
    inputs: { routeTableName: "rt-server", routeName: "Own", ...defaultRoute(), ...inputs },
});

describe("a route table", () => {
    it("has its own routes and those that are resources", () => {
        assert.deepEqual(
            read(
                [defaultRoute()],
                own({ addressPrefix: "Storage", nextHopType: "INTERNET", nextHopIpAddress: undefined }),
            ),
            ["default: any virtualappliance 10.20.0.132", "Own: tag internet -"],
        );
    });

    it("keeps what is not known yet apart from what is not there", () => {
        assert.deepEqual(
            read(
                [unknown, defaultRoute({ nextHopType: unknown }), defaultRoute({ addressPrefix: unknown })],
                own({ routeTableName: unknown }),
            ),
            [
                "a route: ? ? -",
                "default: any ? 10.20.0.132",
                "default: ? virtualappliance 10.20.0.132",
                "Own: ? virtualappliance 10.20.0.132",
            ],
        );
        assert.equal(read(unknown), undefined);
    });
});
