// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>How a member's own law lets its forces go.</summary>
[Summary("How a member's own law lets its forces go.")]
public enum GateMode
{
    /// <summary>The executive decides alone.</summary>
    None,

    /// <summary>Consent was given once for all cases.</summary>
    Blanket,

    /// <summary>Consent for each case, before the forces go.</summary>
    Prior,

    /// <summary>The forces may go and consent follows.</summary>
    EmergencyRatify,

    /// <summary>Consent is given by silence for some days.</summary>
    Silence,

    /// <summary>Consent may be given with effect from an earlier day.</summary>
    Retroactive,

    /// <summary>Forces may not be sent abroad.</summary>
    Barred,
}
