// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Which ways a rule knows.</summary>
public static class GateBranches
{
    /// <summary>The ways that a course of this rule can take.</summary>
    public static ImmutableSortedSet<GateBranch> Of(Gate gate)
    {
        if (gate.Mode == GateMode.Barred)
            return [GateBranch.Refused];
        var ways = ImmutableSortedSet.CreateBuilder<GateBranch>();
        ways.Add(GateBranch.Opened);
        var asksLater = gate.Mode is GateMode.EmergencyRatify or GateMode.Retroactive;
        if (asksLater)
            ways.Add(GateBranch.Provisional);
        if (gate.Mode == GateMode.EmergencyRatify)
            ways.Add(GateBranch.Lapsed);
        if (asksLater || gate.Mode == GateMode.Silence || gate.Steps.Any(step => step.Kind is GateStepKind.Vote or GateStepKind.Silence))
            ways.UnionWith([GateBranch.MajorityFailed, GateBranch.Refused]);
        if (gate.Quorum is not null && gate.Of is not null)
            ways.Add(GateBranch.QuorumFailed);
        if (!asksLater && (ways.Contains(GateBranch.MajorityFailed) || ways.Contains(GateBranch.QuorumFailed)))
            ways.Add(GateBranch.ShutAfterFailure);
        return ways.ToImmutable();
    }
}
