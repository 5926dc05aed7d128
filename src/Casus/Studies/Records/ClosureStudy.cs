// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Studies;

/// <summary>Where the clock of a closure starts.</summary>
[Summary("Where the clock of a closure starts.")]
public enum ClosureStart
{
    /// <summary>The request of the host.</summary>
    Request,

    /// <summary>The decision of the council.</summary>
    Decision,

    /// <summary>The first order to go: the decision is made and the law of the first member that sends lets its forces go.</summary>
    Order,
}

/// <summary>A study of how long a force takes to close: scenarios, each for several sizes of the force and several numbers of aircraft.</summary>
[Summary("A study of how long a force takes to close: scenarios, each for several sizes of the force and several numbers of aircraft.")]
public sealed record ClosureStudy : Entry
{
    /// <summary>Most passes of the lift that a study may ask for. A setting of the tool: some hours of one core.</summary>
    private const long MostPasses = 2_000_000;

    /// <summary>Its id.</summary>
    [Field("Id of the study; its folder has the same name.")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the study.")]
    public required string Title { get; init; }

    /// <summary>The question.</summary>
    [Field("The question, in a sentence or two.")]
    public required string Question { get; init; }

    /// <summary>The pack.</summary>
    [Field("Id of the pack.")]
    public required string Pack { get; init; }

    /// <summary>The time within which the force is wanted.</summary>
    [Field("Quantity: the time within which the force is to close.")]
    public required Quantity<Hours> Within { get; init; }

    /// <summary>Where the clock starts.</summary>
    [Field("Where the clock starts: the request, the decision of the council, or the first order to go. The request when left out.")]
    public ClosureStart From { get; init; }

    /// <summary>The quantity that says how many people the cases ask for.</summary>
    [Field("Quantity: the number of people that the cases ask for. It is set to each size in turn.")]
    public required Quantity<Persons> Size { get; init; }

    /// <summary>The sizes, rising.</summary>
    [Field("Numbers of people, rising.")]
    public required ImmutableArray<int> Sizes { get; init; }

    /// <summary>Multiples of the fleets, rising.</summary>
    [Field("How many times as many aircraft as the cases have, rising; 1 is one of them.")]
    public required ImmutableArray<double> Aircraft { get; init; }

    /// <summary>Draws of everything for each scenario and size.</summary>
    [Field("How often everything is drawn for each scenario and size.", Minimum = 10, Maximum = 10000)]
    public required int Replications { get; init; }

    /// <summary>Seed of the draws.</summary>
    [Field("Seed of the draws.", Minimum = 0, Maximum = 2000000000)]
    public required int Seed { get; init; }

    /// <summary>Schedules that each search for a plan may simulate.</summary>
    [Field("How many schedules each search for a plan may simulate; the usual number when left out.", Minimum = 1, Maximum = 1000000)]
    public int? Effort { get; init; }

    /// <summary>Named changes to every case.</summary>
    [Field("Ids of changes made to every case.")]
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>Settings of every case.</summary>
    [Field("Paths with the values they take in every case.")]
    public ImmutableSortedDictionary<string, string> Set { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The scenarios.</summary>
    [Field("The scenarios, in their order.")]
    public required ImmutableArray<ClosureScenario> Scenarios { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Scenarios.IsEmpty)
            diagnostics.Error(WrittenAt, "empty-list", "The study has no scenario.", "Give at least one under 'scenarios'.");
        if (Sizes.IsEmpty || Sizes[0] < 1 || !Rise(Sizes))
            diagnostics.Error(WrittenAt, "bad-value", "The sizes are not numbers of people that rise.", "Write 'sizes' as a rising list such as [2500, 5000].");
        if (Aircraft.IsEmpty || Aircraft[0] < 0 || Aircraft[^1] > 100 || !Rise(Aircraft) || !Aircraft.Contains(1))
            diagnostics.Error(WrittenAt, "bad-value", "The multiples of the aircraft do not rise from 0 to at most 100 with 1 among them.", "Write 'aircraft' as a rising list such as [0.5, 1, 2].");
        foreach (var twice in Scenarios.GroupBy(each => each.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "duplicate-id", $"The scenario '{twice.Key}' is given twice.", "Keep one of them.");
        if (Passes > MostPasses)
            diagnostics.Error(WrittenAt, "out-of-range", FormattableString.Invariant($"The study asks for {Passes} passes of the lift, and {MostPasses} are the most."), "Ask for fewer replications, scenarios, sizes or multiples of the aircraft.");
    }

    private long Passes => (long)Scenarios.Length * Sizes.Length * Aircraft.Length * Replications;

    private static bool Rise<T>(ImmutableArray<T> numbers)
        where T : IComparable<T> => numbers.Zip(numbers.Skip(1)).All(each => each.First.CompareTo(each.Second) < 0);
}

/// <summary>One of the scenarios of a study of closure.</summary>
[Summary("A scenario: a case with changes.")]
public sealed record ClosureScenario : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the scenario.")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the scenario.")]
    public required string Title { get; init; }

    /// <summary>The case.</summary>
    [Field("Id of the case.")]
    public required string Case { get; init; }

    /// <summary>Named changes.</summary>
    [Field("Ids of changes to the case, beside those of the study.")]
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>Settings.</summary>
    [Field("Paths with the values they take, beside those of the study.")]
    public ImmutableSortedDictionary<string, string> Set { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
