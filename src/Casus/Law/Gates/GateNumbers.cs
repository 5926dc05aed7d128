// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>The numbers of a national authorisation in one run: its quantities resolved, its fractions turned into heads.</summary>
/// <param name="Seats">Size of the body; null when the pack does not say.</param>
/// <param name="Votes">Votes needed, where the rule gives a number; null when a fraction decides.</param>
/// <param name="Quorum">Deputies who must be present; null when no quorum is asked or the size of the body is not known.</param>
/// <param name="Within">Time within which consent must follow, or after which silence is consent; null when the rule has none.</param>
public sealed record GateNumbers(int? Seats, int? Votes, int? Quorum, Tick? Within)
{
    /// <summary>Resolves the numbers of a gate.</summary>
    public static GateNumbers Of(Gate gate, Quantities quantities)
    {
        int? seats = gate.Of is { } size ? Math.Max(0, quantities.Of(size).Count) : null;
        int? votes = gate.Votes is { } needed ? Math.Max(1, quantities.Of(needed).Count) : null;
        int? quorum = gate.Quorum is { } share && seats is { } all ? Math.Max(1, share.Least(all)) : null;
        var within = gate.Within ?? gate.Steps.FirstOrDefault(step => step.Kind == GateStepKind.Silence)?.Takes;
        return new GateNumbers(seats, votes, quorum, within is null ? null : Length(quantities.Of(within)));
    }

    /// <summary>A length of time in whole seconds, never negative.</summary>
    internal static Tick Length(Hours hours) => Tick.Max(Tick.Zero, Tick.FromHours(hours.Value));
}
