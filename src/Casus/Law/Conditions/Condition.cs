// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>
/// A condition of law over facts, contested terms and the law in force. Written as a mapping whose first key says which form it is: <c>all</c>, <c>any</c>,
/// <c>atLeast</c> with <c>of</c>, <c>not</c>, <c>fact</c>, <c>compare</c> with a comparison, <c>term</c>, <c>defined</c>, <c>inForce</c> with or without <c>for</c>,
/// <c>member</c> with or without <c>participates</c>, or <c>day</c>.
/// </summary>
public abstract record Condition(Position At) : IDocumentValue<Condition>
{
    /// <summary>The parts directly under the condition; none for one that asks something.</summary>
    public virtual ImmutableArray<Condition> Parts => [];

    /// <summary>The conditions that ask something, in the order written. Definitions and readings are not opened.</summary>
    public IEnumerable<Condition> Leaves() => Parts.IsEmpty ? [this] : Parts.SelectMany(part => part.Leaves());

    /// <inheritdoc/>
    public static Condition? Read(DocumentNode node, Binder binder) => ConditionReader.Read(node, binder);

    /// <inheritdoc/>
    public static JsonObject Schema() => ConditionReader.Schema();
}

/// <summary>At least so many of several conditions; all of them when the count is their number, any of them when it is 1.</summary>
public sealed record AtLeastCondition(Position At, int Least, ImmutableArray<Condition> Of) : Condition(At)
{
    /// <inheritdoc/>
    public override ImmutableArray<Condition> Parts => Of;
}

/// <summary>A condition does not hold.</summary>
public sealed record NotCondition(Position At, Condition Inner) : Condition(At)
{
    /// <inheritdoc/>
    public override ImmutableArray<Condition> Parts => [Inner];
}

/// <summary>A fact holds.</summary>
public sealed record FactCondition(Position At, string Fact) : Condition(At);

/// <summary>The value of a fact stands in a relation to another.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Fact">The fact, which is a value.</param>
/// <param name="Comparison">The relation.</param>
/// <param name="With">What it is compared with, literally; null when <paramref name="Quantity"/> is given.</param>
/// <param name="Quantity">Name of the quantity it is compared with, or null.</param>
public sealed record CompareCondition(Position At, string Fact, Comparison Comparison, Evidence.ClaimValue? With, string? Quantity) : Condition(At);

/// <summary>A contested term is met, on the reading taken.</summary>
public sealed record TermCondition(Position At, string Term) : Condition(At);

/// <summary>A definition is met.</summary>
public sealed record DefinedCondition(Position At, string Definition) : Condition(At);

/// <summary>A version of an instrument is in force.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Version">The version.</param>
/// <param name="State">The state it must bind; the host when null.</param>
public sealed record InForceCondition(Position At, string Version, string? State = null) : Condition(At);

/// <summary>A state is a member of the organisation on the day.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="State">The state; the host when null.</param>
/// <param name="Participates">Whether it must take part fully as well.</param>
public sealed record MemberCondition(Position At, string? State, bool Participates) : Condition(At);

/// <summary>The day whose law is applied lies in a period.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="From">First day; open when null.</param>
/// <param name="Until">First day after it; open when null.</param>
public sealed record DayCondition(Position At, NodaTime.LocalDate? From, NodaTime.LocalDate? Until) : Condition(At)
{
    /// <summary>Whether the period holds the day.</summary>
    public bool Holds(NodaTime.LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);
}
