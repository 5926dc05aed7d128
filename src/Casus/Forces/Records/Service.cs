// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Forces;

/// <summary>Which part of a state a unit belongs to.</summary>
[Summary("Which part of a state a unit belongs to.")]
public enum Service
{
    /// <summary>The ministry of defence.</summary>
    Defence,

    /// <summary>Police and troops of the interior.</summary>
    Interior,

    /// <summary>Security and intelligence services.</summary>
    Security,

    /// <summary>A national guard under its own command.</summary>
    Guard,

    /// <summary>Border troops.</summary>
    Border,

    /// <summary>Civil protection and rescue.</summary>
    Emergency,

    /// <summary>Drug control.</summary>
    DrugControl,
}
