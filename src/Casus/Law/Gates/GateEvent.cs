// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Law;

/// <summary>Something that happens in the course of a national authorisation, with the numbers known of it.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Present">Deputies present; null when nobody published it.</param>
/// <param name="For">Votes for; null when nobody published it.</param>
/// <param name="Against">Votes against; null when nobody published it.</param>
public readonly record struct GateEvent(Tick At, GateEventKind Kind, int? Present = null, int? For = null, int? Against = null)
{
    /// <summary>Whether it succeeded, where that alone is known and not the numbers; null lets the numbers decide.</summary>
    public bool? Succeeded { get; init; }
}
