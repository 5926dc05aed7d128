// SPDX-License-Identifier: Apache-2.0
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>The JSON Schema of a study, with which editors complete and explain its fields. A study is no part of a pack, and its schema stands beside those of packs.</summary>
public static class StudySchema
{
    /// <summary>Name of the file that holds it.</summary>
    public const string File = "study.schema.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema (draft-07), indented, with a line end at its end.</summary>
    public static string Text() =>
        SchemaWriter.Document(StudyReader.Key, typeof(PivotStudy), "A study of who decides in a council.").ToJsonString(Indented) + "\n";
}
