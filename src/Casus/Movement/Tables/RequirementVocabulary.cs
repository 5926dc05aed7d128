// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.World;

namespace Casus.Movement;

/// <summary>What a table of requirement lines may name, and what its vehicles weigh.</summary>
/// <param name="Members">Codes of members.</param>
/// <param name="Airfields">Ids of airfields.</param>
/// <param name="Arrivals">Ids of the airfields of arrival of the plan, to one of which every line must go; any airfield will do when empty.</param>
/// <param name="Vehicles">What a vehicle of each type weighs, and its class.</param>
/// <param name="Classes">Ids of the classes of cargo, smallest first; loose stores are of the first.</param>
public sealed record RequirementVocabulary(
    ImmutableArray<string> Members,
    ImmutableArray<string> Airfields,
    ImmutableArray<string> Arrivals,
    ImmutableSortedDictionary<string, VehicleMeasure> Vehicles,
    ImmutableArray<string> Classes)
{
    /// <summary>Makes it from the records of a pack.</summary>
    /// <param name="members">Codes of members.</param>
    /// <param name="airfields">Airfields by id.</param>
    /// <param name="arrivals">Airfields of arrival.</param>
    /// <param name="vehicleTypes">Vehicle types.</param>
    /// <param name="classes">Classes of cargo, smallest first.</param>
    /// <param name="quantities">Resolves sizes and masses.</param>
    public static RequirementVocabulary Of(
        IEnumerable<string> members,
        IEnumerable<string> airfields,
        IEnumerable<string> arrivals,
        IEnumerable<VehicleType> vehicleTypes,
        ImmutableArray<CargoClass> classes,
        Quantities quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        var vehicles = vehicleTypes.ToImmutableSortedDictionary(type => type.Id, type => new VehicleMeasure(quantities.Of(type.Mass).Value, ClassOf(type, classes, quantities)), StringComparer.Ordinal);
        return new RequirementVocabulary([.. members], [.. airfields], [.. arrivals], vehicles, [.. classes.Select(each => each.Id)]);
    }

    /// <summary>The first class, in the order of the pack, whose limits the type keeps; empty when there is none.</summary>
    private static string ClassOf(VehicleType type, ImmutableArray<CargoClass> classes, Quantities quantities)
    {
        foreach (var each in classes)
        {
            if (Keeps(type.Length, each.Length) && Keeps(type.Width, each.Width) && Keeps(type.Height, each.Height))
                return each.Id;
        }
        return string.Empty;

        bool Keeps(Quantity<Metres> size, Quantity<Metres>? limit) => limit is null || quantities.Of(size).Value <= quantities.Of(limit).Value;
    }
}

/// <summary>What a vehicle weighs, and how it counts.</summary>
/// <param name="Tonnes">Its mass as carried.</param>
/// <param name="Class">Id of its class of cargo; empty when it belongs to none.</param>
public readonly record struct VehicleMeasure(double Tonnes, string Class);
