// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.World;

/// <summary>A state or territory, real (ISO 3166-1) or invented (a code from the range left to users).</summary>
[Summary("A state or territory, real (ISO 3166-1) or invented.")]
public sealed record Country : Entry
{
    /// <summary>Three-letter code.</summary>
    [Field("ISO 3166-1 alpha-3 code; invented states take one of XAA-XZZ, QMA-QZZ or ZZA-ZZZ.")]
    [Names("country")]
    public required string Code { get; init; }

    /// <summary>Two-letter code.</summary>
    [Field("ISO 3166-1 alpha-2 code; leave out for an invented state.")]
    public string? Alpha2 { get; init; }

    /// <summary>Numeric code as three digits, the key of the map outlines.</summary>
    [Field("ISO 3166-1 numeric code in quotes, by which outlines on maps are found; leave out for an invented state.")]
    public string? Numeric { get; init; }

    /// <summary>Usual English name.</summary>
    [Field("Usual short English name.")]
    public required string Name { get; init; }

    /// <summary>Land neighbours.</summary>
    [Field("Codes of land neighbours.")]
    [Refers("country")]
    public ImmutableArray<string> Borders { get; init; } = [];

    /// <summary>Whether the state is invented, for an exercise.</summary>
    [Field("Whether the state is invented.")]
    public bool Invented { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        var free = Code.Length == 3 && (Code[0] == 'X' || (Code[0] == 'Q' && Code[1] >= 'M') || (Code[0] == 'Z' && Code[1] == 'Z'));
        if (Invented && (!free || Code == "XKX"))
            diagnostics.Error(WrittenAt, "bad-code", $"'{Code}' is not a code that ISO 3166-1 leaves to its users.", "Use one from XAA-XZZ (but XKX), QMA-QZZ or ZZA-ZZZ.");
        if (Code.Length != 3 || !Code.All(char.IsAsciiLetterUpper))
            diagnostics.Error(WrittenAt, "bad-code", $"'{Code}' is not a three-letter code.", "Write it like KAZ.");
    }
}
