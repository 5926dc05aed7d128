// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Forces;

/// <summary>A unit in the tree of a day. Where a formation states a strength of its own and has parts, both stand side by side and are not added.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Own">People that it states itself; null when it states none.</param>
/// <param name="Holdings">Vehicles that it states itself, by type.</param>
/// <param name="Parts">Its parts, in the order in which the member sends them.</param>
public sealed record UnitNode(Unit Unit, Manpower? Own, ImmutableArray<VehicleCount> Holdings, ImmutableArray<UnitNode> Parts)
{
    /// <summary>People in its parts, each counted once: a part's own strength where it states one, else that of its parts; null when no part states any.</summary>
    public Manpower? OfParts
    {
        get
        {
            var stated = Parts.Select(each => each.Own ?? each.OfParts).OfType<Manpower>().ToArray();
            return stated.Length == 0 ? null : Manpower.Sum(stated);
        }
    }

    /// <summary>Vehicles in its parts, by type in ordinal order: a part's own where it states any, else those of its parts.</summary>
    public ImmutableArray<VehicleCount> HoldingsOfParts =>
        [.. Parts.SelectMany(each => each.Holdings.IsEmpty ? each.HoldingsOfParts : each.Holdings)
            .GroupBy(each => each.Type, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new VehicleCount(group.Key, group.Sum(each => each.Count)))];

    /// <summary>The units whose own strengths make up the strength of this one, each person counted once: itself where it states one, else those of its parts.</summary>
    public IEnumerable<UnitNode> Counted => Own is null ? Parts.SelectMany(each => each.Counted) : [this];

    /// <summary>The unit and all under it, from the top.</summary>
    public IEnumerable<UnitNode> All => Parts.SelectMany(each => each.All).Prepend(this);
}
