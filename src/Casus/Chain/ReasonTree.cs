// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Chain;

/// <summary>Writes a chain of reasons as JSON.</summary>
public static class ReasonTree
{
    /// <summary>The reason with all it rests on.</summary>
    public static JsonObject Of(Reason reason) => new()
    {
        ["kind"] = Words.Of(reason.Kind),
        ["id"] = reason.Id,
        ["says"] = reason.Text,
        ["because"] = new JsonArray([.. reason.Because.Select(each => (JsonNode)Of(each))]),
    };
}
