// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Forces;

/// <summary>Size class of a unit.</summary>
[Summary("Size class of a unit.")]
public enum Echelon
{
    /// <summary>A group or detachment.</summary>
    Detachment,

    /// <summary>Company.</summary>
    Company,

    /// <summary>Battalion.</summary>
    Battalion,

    /// <summary>Regiment.</summary>
    Regiment,

    /// <summary>Brigade.</summary>
    Brigade,

    /// <summary>Division.</summary>
    Division,
}
