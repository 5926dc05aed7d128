// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>What kind of act from outside the council a basis needs.</summary>
[Summary("What kind of act from outside the council a basis needs.")]
public enum FormalityKind
{
    /// <summary>A request by the host.</summary>
    Request,

    /// <summary>Consent of the host to action in its territory.</summary>
    Consent,

    /// <summary>An act of the host's own organs, such as a resolution of its parliament.</summary>
    HostAct,

    /// <summary>A decision of the organisation's own body.</summary>
    Decision,

    /// <summary>Notice to another body, which need not answer.</summary>
    Notice,

    /// <summary>A report to another body.</summary>
    Report,

    /// <summary>Leave given by another body, without which nothing may be done.</summary>
    Authorisation,
}
