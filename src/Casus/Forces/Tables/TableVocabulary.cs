// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Forces;

/// <summary>The ids that a text or a table of units may name: those of a pack. Names are kept beside them so that an author may write either.</summary>
public sealed class TableVocabulary
{
    private readonly ImmutableSortedDictionary<string, string> vehicles;
    private readonly ImmutableSortedDictionary<string, string> members;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="members">Codes of members with their usual names.</param>
    /// <param name="forces">Ids of collective forces.</param>
    /// <param name="vehicleTypes">Ids of vehicle types with their names.</param>
    /// <param name="airfields">Ids of airfields.</param>
    /// <param name="sources">Ids of sources.</param>
    public TableVocabulary(
        IEnumerable<KeyValuePair<string, string>> members,
        IEnumerable<string> forces,
        IEnumerable<KeyValuePair<string, string>> vehicleTypes,
        IEnumerable<string> airfields,
        IEnumerable<string> sources)
    {
        var (states, types) = (members.ToArray(), vehicleTypes.ToArray());
        Members = [.. states.Select(each => each.Key)];
        Forces = [.. forces];
        VehicleTypes = [.. types.Select(each => each.Key)];
        Airfields = [.. airfields];
        Sources = [.. sources];
        this.members = ByKey(states);
        vehicles = ByKey(types);
    }

    /// <summary>Codes of members.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>Ids of collective forces.</summary>
    public ImmutableArray<string> Forces { get; }

    /// <summary>Ids of vehicle types.</summary>
    public ImmutableArray<string> VehicleTypes { get; }

    /// <summary>Ids of airfields.</summary>
    public ImmutableArray<string> Airfields { get; }

    /// <summary>Ids of sources.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>The id of a vehicle type written by its id or its name, capitals and signs apart; null when there is none.</summary>
    public string? Vehicle(string text) => vehicles.GetValueOrDefault(Key(text));

    /// <summary>The code of a member written by its code or its name; null when there is none.</summary>
    public string? Member(string text) => members.GetValueOrDefault(Key(text));

    /// <summary>The id among several that is meant, capitals apart; null when there is none.</summary>
    public static string? Known(ImmutableArray<string> ids, string text) =>
        ids.Contains(text, StringComparer.Ordinal) ? text : ids.FirstOrDefault(id => string.Equals(id, text, StringComparison.OrdinalIgnoreCase));

    private static ImmutableSortedDictionary<string, string> ByKey(KeyValuePair<string, string>[] named)
    {
        var keys = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, name) in named)
            keys.TryAdd(Key(name), id);
        foreach (var (id, _) in named)
            keys[Key(id)] = id;
        return keys.ToImmutable();
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
