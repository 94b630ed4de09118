import type { Rule } from "../../rule";
import { activationReachable } from "./activationReachable";
import { applianceRouteHasAddress } from "./applianceRouteHasAddress";
import { childrenHaveOneOwner } from "./childrenHaveOneOwner";
import { clientRecoveryPort } from "./clientRecoveryPort";
import { consolesOnlyFromAdministrators } from "./consolesOnlyFromAdministrators";
import { defaultRouteLeadsOut } from "./defaultRouteLeadsOut";
import { dnsServersSet } from "./dnsServersSet";
import { domainControllersReachable } from "./domainControllersReachable";
import { explicitWayOut } from "./explicitWayOut";
import { firewallNamesComplete } from "./firewallNamesComplete";
import { flowLogs } from "./flowLogs";
import { fqdnRulesNeedDnsProxy } from "./fqdnRulesNeedDnsProxy";
import { httpOnlyWhereNeeded } from "./httpOnlyWhereNeeded";
import { interfaceInheritsDns } from "./interfaceInheritsDns";
import { lateralTraversalRestricted } from "./lateralTraversalRestricted";
import { managementPortsClosed } from "./managementPortsClosed";
import { noDenyAboveAllow } from "./noDenyAboveAllow";
import { noTlsInspection } from "./noTlsInspection";
import { ownRulePrioritiesUnique } from "./ownRulePrioritiesUnique";
import { platformAddressOpen } from "./platformAddressOpen";
import { protectedMachinesReachable } from "./protectedMachinesReachable";
import { publicIpStandardStatic } from "./publicIpStandardStatic";
import { requiredEndpointsReachable } from "./requiredEndpointsReachable";
import { routedThroughFirewall } from "./routedThroughFirewall";
import { rulePrioritiesUnique } from "./rulePrioritiesUnique";
import { serverClosedToInternet } from "./serverClosedToInternet";
import { serverHasSecurityGroup } from "./serverHasSecurityGroup";
import { serverNoIpForwarding } from "./serverNoIpForwarding";
import { serverNoPublicIp } from "./serverNoPublicIp";
import { serverSubnetPrivate } from "./serverSubnetPrivate";
import { serviceTagsKnown } from "./serviceTagsKnown";
import { signInAddresses } from "./signInAddresses";
import { specialSubnetName } from "./specialSubnetName";
import { specialSubnetSize } from "./specialSubnetSize";
import { twoDnsServers } from "./twoDnsServers";

/** Rules of the family `network`, in the order in which they read best. */
export const networkRules: readonly Rule[] = [
    // The way out.
    explicitWayOut,
    serverSubnetPrivate,
    requiredEndpointsReachable,
    firewallNamesComplete,
    signInAddresses,
    noDenyAboveAllow,
    activationReachable,
    platformAddressOpen,
    defaultRouteLeadsOut,
    applianceRouteHasAddress,
    httpOnlyWhereNeeded,
    noTlsInspection,
    routedThroughFirewall,
    // The neighbours.
    protectedMachinesReachable,
    domainControllersReachable,
    clientRecoveryPort,
    dnsServersSet,
    twoDnsServers,
    interfaceInheritsDns,
    // The way in.
    managementPortsClosed,
    serverClosedToInternet,
    serverNoPublicIp,
    serverHasSecurityGroup,
    consolesOnlyFromAdministrators,
    lateralTraversalRestricted,
    serverNoIpForwarding,
    flowLogs,
    // What Azure refuses, or overwrites.
    childrenHaveOneOwner,
    rulePrioritiesUnique,
    ownRulePrioritiesUnique,
    serviceTagsKnown,
    specialSubnetName,
    specialSubnetSize,
    publicIpStandardStatic,
    fqdnRulesNeedDnsProxy,
];
