// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Movement;
using Casus.Operations;
using Casus.Packs;
using NodaTime;

namespace Casus.Chain;

/// <summary>Leave of a state as a user sets it, in place of what the case says of that state.</summary>
/// <param name="Country">Code of the state.</param>
/// <param name="Refused">Whether it refuses; otherwise it lets everybody pass.</param>
/// <param name="From">First day of a refusal; always when null.</param>
/// <param name="Until">First day on which it no longer refuses; never when null.</param>
/// <param name="Written">The setting, for messages.</param>
public sealed record PassageChange(string Country, bool Refused, LocalDate? From, LocalDate? Until, Setting Written);

/// <summary>What is set of the rotation. Its values stand among the quantities set, under the paths of the settings.</summary>
public sealed record RotationChange
{
    /// <summary>The path that sets when the relief may load, and the name of that quantity.</summary>
    public const string After = "then.rotation";

    /// <summary>The path that sets how much of each contingent is relieved, and the name of that quantity.</summary>
    public const string Share = "then.rotation.share";

    /// <summary>The path that sets how long both stand together, and the name of that quantity.</summary>
    public const string HandOver = "then.rotation.hand-over";

    /// <summary>Whether there is to be none.</summary>
    public bool IsOff { get; init; }

    /// <summary>The first setting, for messages; null when nothing is set.</summary>
    public Setting? Written { get; init; }
}

/// <summary>What a user changes of the movement in a case: leave of states to pass, and the rotation.</summary>
public sealed record MovementChanges
{
    /// <summary>No change.</summary>
    public static MovementChanges None { get; } = new();

    /// <summary>Leave of states, by their codes.</summary>
    public ImmutableSortedDictionary<string, PassageChange> Passages { get; init; } = ImmutableSortedDictionary.Create<string, PassageChange>(StringComparer.Ordinal);

    /// <summary>What is set of the rotation; null when nothing is.</summary>
    public RotationChange? Rotation { get; init; }

    /// <summary>The lift of a case with the changes.</summary>
    /// <param name="crisis">The case; it states a lift.</param>
    /// <param name="set">Quantities set, by name.</param>
    public LiftPlan Apply(Case crisis, ImmutableSortedDictionary<string, ClaimValue> set)
    {
        ArgumentNullException.ThrowIfNull(crisis);
        ArgumentNullException.ThrowIfNull(set);
        var lift = crisis.Given.Lift ?? throw new ArgumentException("The case states no lift.", nameof(crisis));
        return lift with
        {
            Passages = [.. lift.Passages.Where(each => !Passages.ContainsKey(each.Country)), .. Passages.Values.Where(each => each.Refused).Select(PassageOf)],
            Rotation = Rotation is null ? lift.Rotation : Rotation.IsOff || crisis.Given.Mission is not { } mission ? null : RotationOf(mission, lift.Rotation, set),
        };
    }

    /// <summary>Reports what of the changes a case cannot take.</summary>
    /// <param name="crisis">The case.</param>
    /// <param name="set">Quantities set, by name.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    internal void Check(Case crisis, ImmutableSortedDictionary<string, ClaimValue> set, Diagnostics diagnostics)
    {
        var request = crisis.Given.Request.At.Date;
        foreach (var each in Passages.Values.Where(each => each.From > request && each.Until is not null))
            Error(each.Written, "out-of-range", $"{each.Country} would let pass, refuse and let pass again after the request of {QuantityText.DayText(request)}, and a way has one opening and one closing.", "Leave out one of the two days.");
        if (crisis.Given.Lift is { Rotation: null } && Rotation is { IsOff: false, Written: { } written } && !set.ContainsKey(RotationChange.After))
            Error(written, "missing", $"The case '{crisis.Id}' states no rotation, so that nothing says when the relief comes.", $"Set that too, such as --set \"{RotationChange.After}=30 days\".");

        void Error(Setting setting, string check, string message, string remedy) => diagnostics.Error(Position.Whole($"{setting.Origin} {setting}"), check, message, remedy);
    }

    /// <summary>The quantities set, with what a rotation needs beside: all of the force is relieved where neither the user nor the case says how much.</summary>
    /// <param name="crisis">The case.</param>
    /// <param name="set">Quantities set, by name.</param>
    internal ImmutableSortedDictionary<string, ClaimValue> Complete(Case crisis, ImmutableSortedDictionary<string, ClaimValue> set)
    {
        if (Rotation is not { IsOff: false } || crisis.Given.Lift?.Rotation is not null || set.ContainsKey(RotationChange.Share))
            return set;
        return ClaimValue.TryParse("100 percent", out var all, out _, out _) ? set.SetItem(RotationChange.Share, all!) : set;
    }

    /// <summary>What is set, and of what is not, what the case says: its own rotation, else the hand-over of its mission.</summary>
    private static Rotation RotationOf(Mission mission, Rotation? stated, ImmutableSortedDictionary<string, ClaimValue> set)
    {
        Quantity<T> Taken<T>(string name, Quantity<T>? otherwise)
            where T : struct, IMeasure<T> => otherwise is null || set.ContainsKey(name) ? new Quantity<T>(name) : otherwise;
        return new Rotation
        {
            After = Taken(RotationChange.After, stated?.After),
            Share = Taken(RotationChange.Share, stated?.Share),
            HandOver = Taken(RotationChange.HandOver, stated?.HandOver ?? mission.HandOver),
        };
    }

    private static Passage PassageOf(PassageChange change) => new()
    {
        Country = change.Country,
        Refused = true,
        From = change.From,
        Until = change.Until,
        Says = "Set by the user.",
    };
}
