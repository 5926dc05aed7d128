// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Law;
using Casus.Packs;

namespace Casus.Chain;

/// <summary>What became of an article between two days.</summary>
public enum ProvisionFate
{
    /// <summary>The same article of the same instrument stands in another version.</summary>
    Changed,

    /// <summary>It binds from an instrument of which no text bound before.</summary>
    Came,

    /// <summary>It stands in a later version of an instrument, and the pack holds no earlier text of the article.</summary>
    Added,

    /// <summary>Its version was replaced by another in which the pack does not repeat it; that it was repealed is not said.</summary>
    NotRepeated,

    /// <summary>It no longer binds, and nothing stands in its place.</summary>
    Went,
}

/// <summary>How a state stood to a text on the two days.</summary>
/// <param name="State">Code of the state.</param>
/// <param name="Before">On the earlier day.</param>
/// <param name="After">On the later day.</param>
public sealed record TextStanding(string State, ForceStatus Before, ForceStatus After)
{
    /// <summary>Whether the text stands otherwise to the state on the later day.</summary>
    public bool Differs => Before.Value != After.Value || Before.Kind != After.Kind;

    /// <summary>Whether another state stands to the text as this one does, on both days.</summary>
    public bool IsLike(TextStanding other) => (Before.Kind, Before.Value, After.Kind, After.Value) == (other.Before.Kind, other.Before.Value, other.After.Kind, other.After.Value);
}

/// <summary>A version of an instrument that stands otherwise on the later day, for the host or for a member.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Version">The version.</param>
/// <param name="Main">How it stands to the host, or to the state whose national law it is.</param>
/// <param name="Otherwise">Members to which it stands otherwise than to the host.</param>
public sealed record InstrumentChange(Instrument Instrument, InstrumentVersion Version, TextStanding Main, ImmutableArray<TextStanding> Otherwise);

/// <summary>An article that came, went or changed its text.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Before">The text that bound on the earlier day, or null.</param>
/// <param name="After">The text that binds on the later day, or null.</param>
/// <param name="StatusBefore">How the earlier text stood on the earlier day; null when there is none.</param>
/// <param name="StatusAfter">How the later text stands on the later day; null when there is none.</param>
public sealed record ProvisionChange(ProvisionFate Fate, Instrument Instrument, Provision? Before, Provision? After, ForceStatus? StatusBefore, ForceStatus? StatusAfter);

/// <summary>A member's rules on sending forces, where they are others on the later day.</summary>
/// <param name="Member">Code of the member.</param>
/// <param name="Before">Its rules on the earlier day.</param>
/// <param name="After">Its rules on the later day.</param>
public sealed record GateChange(string Member, ImmutableArray<Gate> Before, ImmutableArray<Gate> After);

/// <summary>A member whose membership or participation is another on the later day.</summary>
/// <param name="State">Code of the state.</param>
/// <param name="Before">What it was on the earlier day, in words.</param>
/// <param name="After">What it is on the later day, in words.</param>
public sealed record MemberChange(string State, string Before, string After);

/// <summary>A rule of the council, or leave of a third state, that holds on one of the two days only.</summary>
/// <typeparam name="T">The rule.</typeparam>
/// <param name="Rule">The rule.</param>
/// <param name="Holds">Whether it holds on the later day; otherwise it held on the earlier.</param>
public sealed record RuleChange<T>(T Rule, bool Holds);

/// <summary>A basis whose verdict differs between the law of the two days.</summary>
/// <param name="Before">The verdict on the law of the earlier day.</param>
/// <param name="After">The verdict on the law of the later day.</param>
public sealed record VerdictChange(BasisVerdict Before, BasisVerdict After);

/// <summary>A case on the law of both days, under its own facts.</summary>
/// <param name="Case">The case.</param>
/// <param name="Before">Whether what it asks for is permitted on the law of the earlier day.</param>
/// <param name="After">Whether it is on that of the later day.</param>
/// <param name="Bases">The bases whose verdict differs.</param>
public sealed record CaseChange(Case Case, Answer Before, Answer After, ImmutableArray<VerdictChange> Bases)
{
    /// <summary>Whether the answer or the verdict on a basis differs.</summary>
    public bool Flips => Before != After || !Bases.IsEmpty;
}
