// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Tests.Documents.Binding;

/// <summary>A record with a field of every kind that a pack can hold.</summary>
internal sealed record Specimen : Entry
{
    [Field("Its id.")]
    [Names("specimen")]
    public required string Id { get; init; }

    [Field("A text.")]
    public string? Text { get; init; }

    [Field("A truth.")]
    public bool Truth { get; init; }

    [Field("A whole number.", Minimum = 1, Maximum = 6)]
    public int? Whole { get; init; }

    [Field("A number.", Minimum = -0.5)]
    public double? Number { get; init; }

    [Field("A day.")]
    public LocalDate? Day { get; init; }

    [Field("A time.")]
    public OffsetDateTime? Time { get; init; }

    [Field("A word.")]
    public Tint? Tint { get; init; }

    [Field("A list.")]
    public ImmutableArray<int> List { get; init; } = [];

    [Field("A mapping.")]
    public ImmutableSortedDictionary<string, double> Map { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    [Field("What it is part of.")]
    [Refers("specimen", Acyclic = true)]
    public string? Parent { get; init; }

    [Field("What it is near.")]
    [Refers("specimen")]
    public ImmutableArray<string> Near { get; init; } = [];

    [Field("One inside.")]
    public Specimen? Inner { get; init; }

    [Field("Picky, and silent about it.")]
    public Picky? Picky { get; init; }

    public int Unseen { get; init; } = 7;

    public override void Check(Diagnostics diagnostics)
    {
        if (Text == "worrying")
            diagnostics.Warning(WrittenAt, "worrying", "This is worrying.", "Look at it.");
    }
}

internal enum Tint
{
    Red,
    DarkBlue,
    X,
}

/// <summary>A notation of its own that refuses without saying why.</summary>
internal sealed record Picky : IDocumentValue<Picky>
{
    public static Picky? Read(DocumentNode node, Binder binder) => binder.Text(node) == "fine" ? new Picky() : null;

    public static System.Text.Json.Nodes.JsonObject Schema() => [];
}
