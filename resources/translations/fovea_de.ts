<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionTips</name>
    <message>
        <source>Open photographs; they are read, never written</source>
        <translation>Aufnahmen öffnen; sie werden nur gelesen, nie geschrieben</translation>
    </message>
    <message>
        <source>Open the synthetic photographs that come with Fovea</source>
        <translation>Die mitgelieferten synthetischen Aufnahmen von Fovea öffnen</translation>
    </message>
    <message>
        <source>Write the chosen result into a new file, with a record of how it was made</source>
        <translation>Das gewählte Ergebnis in eine neue Datei schreiben, mit einem Protokoll seiner Entstehung</translation>
    </message>
    <message>
        <source>Close this photograph and its results; its file stays as it is</source>
        <translation>Diese Aufnahme und ihre Ergebnisse schließen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>End Fovea; a run that goes on is stopped</source>
        <translation>Fovea beenden; ein laufender Vorgang wird angehalten</translation>
    </message>
    <message>
        <source>Copy the chosen picture with all its pixels; a result with its mark</source>
        <translation>Das gewählte Bild mit allen Pixeln kopieren; ein Ergebnis mit seiner Kennzeichnung</translation>
    </message>
    <message>
        <source>Copy all views as they are on the screen, with names and marks</source>
        <translation>Alle Ansichten kopieren, wie sie auf dem Bildschirm sind, mit Namen und Markierungen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Make the edit that was taken back once more</source>
        <translation>Die zurückgenommene Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Show the whole picture in every view</source>
        <translation>In jeder Ansicht das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>One pixel of the original on one pixel of the screen</source>
        <translation>Ein Pixel des Originals auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Look closer, in all views at once</source>
        <translation>Näher heran, in allen Ansichten zugleich</translation>
    </message>
    <message>
        <source>See more of the picture, in all views at once</source>
        <translation>Mehr vom Bild sehen, in allen Ansichten zugleich</translation>
    </message>
    <message>
        <source>Lay over the pictures which regions stand out; no finding</source>
        <translation>Über die Bilder legen, welche Bereiche hervorstechen; kein Befund</translation>
    </message>
    <message>
        <source>Lay the vessels over the pictures; run Vessels first</source>
        <translation>Die Gefäße über die Bilder legen; zuerst „Gefäße“ ausführen</translation>
    </message>
    <message>
        <source>Show all views beside each other again</source>
        <translation>Wieder alle Ansichten nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Result and original by turns in the same place: differences jump out</source>
        <translation>Ergebnis und Original im Wechsel an derselben Stelle: Unterschiede springen ins Auge</translation>
    </message>
    <message>
        <source>Only the original, and with the same key back</source>
        <translation>Nur das Original; dieselbe Taste führt zurück</translation>
    </message>
    <message>
        <source>Forget the chosen result; saved files stay</source>
        <translation>Das gewählte Ergebnis verwerfen; gespeicherte Dateien bleiben</translation>
    </message>
    <message>
        <source>Measure against a photograph that shows what the result should look like</source>
        <translation>Gegen eine Aufnahme messen, die zeigt, wie das Ergebnis aussehen soll</translation>
    </message>
    <message>
        <source>Measure against the photograph the results were made from</source>
        <translation>Gegen die Aufnahme messen, aus der die Ergebnisse entstanden sind</translation>
    </message>
    <message>
        <source>Run the chosen method with the chosen parameters, in the background</source>
        <translation>Die gewählte Methode mit den gewählten Parametern im Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Stop what runs; with nothing running, bring all views back</source>
        <translation>Laufendes anhalten; läuft nichts, alle Ansichten zurückholen</translation>
    </message>
    <message>
        <source>Teach a network with your own photographs</source>
        <translation>Ein Netz mit eigenen Aufnahmen trainieren</translation>
    </message>
    <message>
        <source>The pictures as they were taken, without rotation</source>
        <translation>Die Bilder, wie sie aufgenommen wurden, ohne Drehung</translation>
    </message>
    <message>
        <source>Name the chosen mark, or write a note on it</source>
        <translation>Die gewählte Markierung benennen oder eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Take the chosen mark away; Undo brings it back</source>
        <translation>Die gewählte Markierung entfernen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Only this view, and with the same key all of them</source>
        <translation>Nur diese Ansicht; dieselbe Taste zeigt wieder alle</translation>
    </message>
    <message>
        <source>%1: choose %2</source>
        <translation>%1: %2 wählen</translation>
    </message>
    <message>
        <source>The picture left of the line goes right, and the other left</source>
        <translation>Das Bild links der Linie kommt nach rechts, das andere nach links</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>came with Fovea</source>
        <translation>mit Fovea geliefert</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Works like</source>
        <translation>Arbeitet wie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Enlarges</source>
        <translation>Vergrößert</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Trained by</source>
        <translation>Trainiert von</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Bearbeitet</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Default %1, from %2 to %3</source>
        <translation>Vorgabe %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
</context>
<context>
    <name>GaugePlots</name>
    <message>
        <source>%1 (processed)</source>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message>
        <source>distance along the line, µm</source>
        <translation>Abstand entlang der Linie, µm</translation>
    </message>
    <message>
        <source>distance along the line, px of the original</source>
        <translation>Abstand entlang der Linie, px des Originals</translation>
    </message>
    <message>
        <source>%1, level</source>
        <translation>%1, Stufe</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>Kartenwert</translation>
    </message>
    <message>
        <source>%1, level of 8 bits</source>
        <translation>%1, Stufe von 8 Bit</translation>
    </message>
    <message>
        <source>% of pixels</source>
        <translation>% der Pixel</translation>
    </message>
</context>
<context>
    <name>GaugeTables</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>%1 px, spacing: %2</source>
        <translation>%1 px, Pixelabstand: %2</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>gemessen auf %1</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Bildfeld</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Gefäße</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Gefäß</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>At, px</source>
        <translation>Bei, px</translation>
    </message>
    <message>
        <source>Width, px</source>
        <translation>Breite, px</translation>
    </message>
    <message>
        <source>± px</source>
        <translation>± px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Width, µm</source>
        <translation>Breite, µm</translation>
    </message>
    <message>
        <source>± µm</source>
        <translation>± µm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Area, µm²</source>
        <translation>Fläche, µm²</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Rulers</source>
        <translation>Lineale</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Length, px</source>
        <translation>Länge, px</translation>
    </message>
    <message>
        <source>x₁</source>
        <translation>x₁</translation>
    </message>
    <message>
        <source>y₁</source>
        <translation>y₁</translation>
    </message>
    <message>
        <source>x₂</source>
        <translation>x₂</translation>
    </message>
    <message>
        <source>y₂</source>
        <translation>y₂</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>Length, µm</source>
        <translation>Länge, µm</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>dem Original</translation>
    </message>
    <message>
        <source>Box %1 × %2 px, centre x %3, y %4</source>
        <translation>Rechteck %1 × %2 px, Mitte x %3, y %4</translation>
    </message>
    <message>
        <source>Ellipse %1 × %2 px, centre x %3, y %4</source>
        <translation>Ellipse %1 × %2 px, Mitte x %3, y %4</translation>
    </message>
    <message>
        <source>Area, px²</source>
        <translation>Fläche, px²</translation>
    </message>
    <message>
        <source>synthetic, no patient</source>
        <translation>synthetisch, kein Patient</translation>
    </message>
    <message>
        <source>the synthetic picture</source>
        <translation>das synthetische Bild</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>AI-PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation>KI-BEARBEITET – NICHT ZUR DIAGNOSE</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>noch %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>x %1  y %2 px</source>
        <translation>x %1  y %2 px</translation>
    </message>
    <message>
        <source>%1, %2 µm (%3)</source>
        <translation>%1, %2 µm (%3)</translation>
    </message>
    <message>
        <source>grey %1</source>
        <translation>Grau %1</translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <translation>R %1  G %2  B %3</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Super-resolve</source>
        <translation>Hochauflösen</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Gefäße</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>Track vessels</source>
        <translation>Gefäße verfolgen</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>Synthetisieren</translation>
    </message>
    <message>
        <source>PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation>BEARBEITET – NICHT ZUR DIAGNOSE</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <translation>ORIGINAL</translation>
    </message>
    <message>
        <source>AI-PROCESSED FILE</source>
        <translation>KI-BEARBEITETE DATEI</translation>
    </message>
    <message>
        <source>PROCESSED FILE</source>
        <translation>BEARBEITETE DATEI</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n seeds</source>
        <translation>
            <numerusform>%1 ab %n Startpunkt</numerusform>
            <numerusform>%1 ab %n Startpunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>SYNTHETIC, NO PATIENT – NOT FOR DIAGNOSIS</source>
        <translation>SYNTHETISCH, KEIN PATIENT – NICHT ZUR DIAGNOSE</translation>
    </message>
    <message>
        <source>SYNTHETIC, NO PATIENT – AI-PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation>SYNTHETISCH, KEIN PATIENT – KI-BEARBEITET – NICHT ZUR DIAGNOSE</translation>
    </message>
    <message>
        <source>SYNTHETIC, NO PATIENT</source>
        <translation>SYNTHETISCH, KEIN PATIENT</translation>
    </message>
    <message>
        <source>SYNTHETIC, AI-PROCESSED FILE</source>
        <translation>SYNTHETISCH, KI-BEARBEITETE DATEI</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Image again</source>
        <translation>Neu aufnehmen</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>is %1, the reference %2. Nothing is resized: choose a reference of its size, or have larger pictures reduced to it.</source>
        <translation>hat %1, die Referenz %2. Nichts wird umgerechnet: eine Referenz dieser Größe wählen oder größere Bilder auf sie verkleinern lassen.</translation>
    </message>
    <message>
        <source>a vessel map has no picture to be compared</source>
        <translation>eine Gefäßkarte hat kein Bild, das verglichen werden könnte</translation>
    </message>
    <message>
        <source>NIQE&apos;s model of natural photographs is not shipped. Start Fovea with the variable FOVEA_NIQE_MODEL naming its file, or measure by the command line: fovea-cli measure --niqe-model FILE</source>
        <translation>Das NIQE-Modell natürlicher Fotografien wird nicht mitgeliefert. Starten Sie Fovea mit der Variablen FOVEA_NIQE_MODEL, die seine Datei nennt, oder messen Sie mit der Befehlszeile: fovea-cli measure --niqe-model FILE</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Saliency</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>Saliency: curvature</source>
        <translation>Salienz: Krümmung</translation>
    </message>
    <message>
        <source>Saliency: entropy</source>
        <translation>Salienz: Entropie</translation>
    </message>
    <message>
        <source>Vessel probability</source>
        <translation>Gefäßwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Vessel skeleton</source>
        <translation>Gefäßskelett</translation>
    </message>
    <message>
        <source>Tracked vessels: width</source>
        <translation>Verfolgte Gefäße: Breite</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Consistency, signed</source>
        <translation>Konsistenz, mit Vorzeichen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference, signed</source>
        <translation>Differenz, mit Vorzeichen</translation>
    </message>
    <message>
        <source>Map of a method</source>
        <translation>Karte einer Methode</translation>
    </message>
    <message>
        <source>Where a picture has structure: the weighted sum of isophote curvature and local entropy, scaled to 0 to 1 inside the retina.</source>
        <translation>Wo ein Bild Struktur hat: die gewichtete Summe aus Isophotenkrümmung und lokaler Entropie, innerhalb der Netzhaut auf 0 bis 1 skaliert.</translation>
    </message>
    <message>
        <source>How much the lines of equal brightness bend, scaled to 0 to 1 inside the retina.</source>
        <translation>Wie stark sich die Linien gleicher Helligkeit krümmen, innerhalb der Netzhaut auf 0 bis 1 skaliert.</translation>
    </message>
    <message>
        <source>How disordered the brightness around a pixel is, scaled to 0 to 1 inside the retina.</source>
        <translation>Wie ungeordnet die Helligkeit um ein Pixel ist, innerhalb der Netzhaut auf 0 bis 1 skaliert.</translation>
    </message>
    <message>
        <source>How surely a pixel is a vessel, by the vessel method, 0 to 1.</source>
        <translation>Wie sicher ein Pixel nach der Gefäßmethode ein Gefäß ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>The middle lines of the pixels with a vessel probability of 0.5 or more; their value is the probability there.</source>
        <translation>Die Mittellinien der Pixel mit einer Gefäßwahrscheinlichkeit von 0.5 oder mehr; ihr Wert ist die Wahrscheinlichkeit dort.</translation>
    </message>
    <message>
        <source>The centrelines that were tracked; their value is the vessel&apos;s width in pixels of the original.</source>
        <translation>Die verfolgten Mittellinien; ihr Wert ist die Gefäßbreite in Pixeln des Originals.</translation>
    </message>
    <message>
        <source>The result degraded again, minus its input: root mean square of R, G and B in grey levels of 8 bits. What stands out was added or lost.</source>
        <translation>Das erneut verschlechterte Ergebnis minus seine Eingabe: quadratisches Mittel von R, G und B in Graustufen von 8 Bit. Was hervorsticht, kam hinzu oder ging verloren.</translation>
    </message>
    <message>
        <source>The result degraded again, minus its input: luminance in grey levels of 8 bits. Tan: lighter than the input, blue: darker.</source>
        <translation>Das erneut verschlechterte Ergebnis minus seine Eingabe: Luminanz in Graustufen von 8 Bit. Hellbraun: heller als die Eingabe, blau: dunkler.</translation>
    </message>
    <message>
        <source>The result and the original: the largest difference of R, G and B in grey levels of 8 bits; an enlarged result is compared with the bicubic enlargement.</source>
        <translation>Ergebnis und Original: die größte Differenz von R, G und B in Graustufen von 8 Bit; ein vergrößertes Ergebnis wird mit der bikubischen Vergrößerung verglichen.</translation>
    </message>
    <message>
        <source>The result minus the original: luminance in grey levels of 8 bits. Tan: lighter than the original, blue: darker.</source>
        <translation>Das Ergebnis minus das Original: Luminanz in Graustufen von 8 Bit. Hellbraun: heller als das Original, blau: dunkler.</translation>
    </message>
    <message>
        <source>A map that a method made, with its own values.</source>
        <translation>Eine Karte, die eine Methode erzeugt hat, mit ihren eigenen Werten.</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parameter: %1</translation>
    </message>
    <message>
        <source>Model %1, sha256 %2</source>
        <translation>Modell %1, sha256 %2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>ganzes Bild</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>a reference file</source>
        <translation>eine Referenzdatei</translation>
    </message>
    <message>
        <source>Research software, not a medical device. Not for diagnosis.</source>
        <translation>Forschungssoftware, kein Medizinprodukt. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Fundus photograph</source>
        <translation>Fundusaufnahme</translation>
    </message>
    <message>
        <source>Report of Fovea %1, %2</source>
        <translation>Bericht von Fovea %1, %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Against %1. Figures of processed pictures are measured on a processed image.</source>
        <translation>Gegen %1. Kennzahlen bearbeiteter Bilder sind an einem bearbeiteten Bild gemessen.</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 (processed)</source>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Places in pixels of the original, x to the right and y down.</source>
        <translation>Orte in Pixeln des Originals, x nach rechts und y nach unten.</translation>
    </message>
    <message>
        <source>%1. %2 at %3, %4: %5</source>
        <translation>%1. %2 bei %3, %4: %5</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How the pictures were made</source>
        <translation>Wie die Bilder entstanden sind</translation>
    </message>
    <message numerus="yes">
        <source>Device %1, precision %2, tile %3, %n threads, %4 s</source>
        <translation>
            <numerusform>Gerät %1, Genauigkeit %2, Kachel %3, %n Thread, %4 s</numerusform>
            <numerusform>Gerät %1, Genauigkeit %2, Kachel %3, %n Threads, %4 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds, in pixels of the picture that was tracked: %1</source>
        <translation>Startpunkte, in Pixeln des Bildes, das verfolgt wurde: %1</translation>
    </message>
</context>
<context>
    <name>ViewMarks</name>
    <message>
        <source>P</source>
        <comment>a letter in the octagon: processed</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>two letters in the octagon of the mark</comment>
        <translation>KI</translation>
    </message>
    <message>
        <source>S</source>
        <comment>a letter in the octagon: synthetic, of no patient</comment>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (%1 for what counts as seen there)</source>
        <translation> (%1 für das, was dort als gesehen gilt)</translation>
    </message>
    <message>
        <source>%1 (mean of the three)</source>
        <translation>%1 (Mittel der drei)</translation>
    </message>
    <message>
        <source>%1 pooled; %2</source>
        <translation>%1 zusammengelegt; %2</translation>
    </message>
    <message>
        <source>%1 together; %2</source>
        <translation>%1 zusammen; %2</translation>
    </message>
    <message>
        <source>%1, K1 0.01, K2 0.03, range 255; %2; mean of the map without its outer %3 pixels, %4</source>
        <translation>%1, K1 0.01, K2 0.03, Wertebereich 255; %2; Mittel der Karte ohne ihre äußeren %3 Pixel, %4</translation>
    </message>
    <message>
        <source>%1, reduced to %2 px across where it is larger</source>
        <translation>%1, auf %2 px Durchmesser verkleinert, wo es größer ist</translation>
    </message>
    <message>
        <source>%1; on a grid of %2 x %3 px%4%5</source>
        <translation>%1; auf einem Raster von %2 x %3 px%4%5</translation>
    </message>
    <message>
        <source>%1; whole levels, %2</source>
        <translation>%1; ganze Stufen, %2</translation>
    </message>
    <message>
        <source>10 log10(255^2 / mean squared error), peak 255; %1</source>
        <translation>10 log10(255^2 / mittlerer quadratischer Fehler), Spitzenwert 255; %1</translation>
    </message>
    <message>
        <source>; the first picture was enlarged by bicubic interpolation (a = -0.75)</source>
        <translation>; das erste Bild wurde durch bikubische Interpolation vergrößert (a = -0.75)</translation>
    </message>
    <message>
        <source>; the first picture was reduced by means of areas</source>
        <translation>; das erste Bild wurde durch Flächenmittel verkleinert</translation>
    </message>
    <message>
        <source>; the second picture was enlarged by bicubic interpolation (a = -0.75)</source>
        <translation>; das zweite Bild wurde durch bikubische Interpolation vergrößert (a = -0.75)</translation>
    </message>
    <message>
        <source>; the second picture was reduced by means of areas</source>
        <translation>; das zweite Bild wurde durch Flächenmittel verkleinert</translation>
    </message>
    <message>
        <source>BRISQUE of Mittal, Moorthy and Bovik 2012 by OpenCV with its model of the LIVE photographs, 0 to 100; channel Y = 0.299 R + 0.587 G + 0.114 B, whole levels 0 to 255; %1</source>
        <translation>BRISQUE nach Mittal, Moorthy und Bovik 2012 mit OpenCV und dessen Modell der LIVE-Fotos, 0 bis 100; Kanal Y = 0.299 R + 0.587 G + 0.114 B, ganze Stufen 0 bis 255; %1</translation>
    </message>
    <message>
        <source>NIQE of Mittal, Soundararajan and Bovik 2013, model %1: patches of %2 px at two scales over the whole picture</source>
        <translation>NIQE nach Mittal, Soundararajan und Bovik 2013, Modell %1: Ausschnitte von %2 px auf zwei Skalen über das ganze Bild</translation>
    </message>
    <message>
        <source>NIQE of Mittal, Soundararajan and Bovik 2013, model %1: patches of %2 px at two scales wholly inside the field of view of the picture</source>
        <translation>NIQE nach Mittal, Soundararajan und Bovik 2013, Modell %1: Ausschnitte von %2 px auf zwei Skalen, ganz im Bildfeld des Bildes</translation>
    </message>
    <message>
        <source>S3 of Vu, Phan and Chandler 2012: mean of the sharpest 1 % of sqrt(S1 S2), S1 the spectral slope in 32 x 32 px blocks every 8 px, S2 the largest total variation in 8 x 8 px blocks; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255; border mirrored; %1</source>
        <translation>S3 nach Vu, Phan und Chandler 2012: Mittelwert des schärfsten 1 % von sqrt(S1 S2), S1 die Spektralsteigung in Blöcken von 32 x 32 px alle 8 px, S2 die größte Totalvariation in Blöcken von 8 x 8 px; Kanal Y = 0.299 R + 0.587 G + 0.114 B, 0 bis 255; Rand gespiegelt; %1</translation>
    </message>
    <message>
        <source>SSIM of Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance</source>
        <translation>SSIM nach Wang et al. 2004: Gauß-Fenster mit Sigma 1.5, auf 11 x 11 beschnitten, Kovarianz der Grundgesamtheit</translation>
    </message>
    <message>
        <source>SSIM of Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance, K1 0.01, K2 0.03, range 255; %1; not defined in the outer 5 pixels</source>
        <translation>SSIM nach Wang et al. 2004: Gauß-Fenster mit Sigma 1.5, auf 11 x 11 beschnitten, Kovarianz der Grundgesamtheit, K1 0.01, K2 0.03, Wertebereich 255; %1; in den äußeren 5 Pixeln nicht definiert</translation>
    </message>
    <message>
        <source>SSIM with scikit-image&apos;s defaults: uniform window of 7 x 7, sample covariance</source>
        <translation>SSIM mit den Voreinstellungen von scikit-image: gleichmäßiges Fenster von 7 x 7, Stichprobenkovarianz</translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the histogram of 256 grey levels; %1</source>
        <translation>Shannon-Entropie des Histogramms von 256 Graustufen in Bit; %1</translation>
    </message>
    <message>
        <source>Y of the second minus Y of the first, Y = 0.299 R + 0.587 G + 0.114 B, grey levels of 8 bits</source>
        <translation>Y des zweiten minus Y des ersten, Y = 0.299 R + 0.587 G + 0.114 B, Graustufen zu 8 Bit</translation>
    </message>
    <message>
        <source>blocks wholly inside the field of view of the picture</source>
        <translation>Blöcke ganz im Bildfeld des Bildes</translation>
    </message>
    <message>
        <source>by the least-squares veil and blur: a Gaussian of %1 px, gains R %2 G %3 B %4, offsets smooth (polynomials of degree 3)</source>
        <translation>durch Schleier und Unschärfe nach kleinsten Quadraten: eine Gauß-Unschärfe von %1 px, Faktoren R %2 G %3 B %4, glatte Zuschläge (Polynome dritten Grades)</translation>
    </message>
    <message>
        <source>by the reduction: a Gaussian of %1 px read at the middle of %2 x %2 pixels</source>
        <translation>durch die Verkleinerung: eine Gauß-Unschärfe von %1 px, in der Mitte von %2 x %2 Pixeln abgelesen</translation>
    </message>
    <message>
        <source>channel Y = 0.299 R + 0.587 G + 0.114 B</source>
        <translation>Kanal Y = 0.299 R + 0.587 G + 0.114 B</translation>
    </message>
    <message>
        <source>channel green</source>
        <translation>Kanal Grün</translation>
    </message>
    <message>
        <source>channels R, G and B</source>
        <translation>Kanäle R, G und B</translation>
    </message>
    <message>
        <source>clDice of Shit et al. 2021: harmonic mean of the shares of middle-line pixels (Zhang-Suen thinning) that lie on the other one&apos;s vessels; pixels inside the mask; vessel where the probability is above %1</source>
        <translation>clDice nach Shit et al. 2021: harmonisches Mittel der Anteile der Mittellinien-Pixel (Ausdünnung nach Zhang-Suen), die auf den Gefäßen des anderen liegen; Pixel in der Maske; Gefäß, wo die Wahrscheinlichkeit über %1 liegt</translation>
    </message>
    <message>
        <source>inside the field of view of the picture</source>
        <translation>im Bildfeld des Bildes</translation>
    </message>
    <message>
        <source>inside the field of view of the reference</source>
        <translation>im Bildfeld der Referenz</translation>
    </message>
    <message>
        <source>largest rectangle inside the field of view of the picture, %1 x %2 px</source>
        <translation>größtes Rechteck im Bildfeld des Bildes, %1 x %2 px</translation>
    </message>
    <message>
        <source>lowest mean over a square of %1 px, its centre inside the field of view; %2</source>
        <translation>kleinstes Mittel über ein Quadrat von %1 px, dessen Mitte im Bildfeld liegt; %2</translation>
    </message>
    <message>
        <source>lowest mean over a square of %1 px; %2</source>
        <translation>kleinstes Mittel über ein Quadrat von %1 px; %2</translation>
    </message>
    <message>
        <source>mean of the maps of R, G and B</source>
        <translation>Mittel der Karten von R, G und B</translation>
    </message>
    <message>
        <source>middle lines (Zhang-Suen thinning) of vessels, probability above %1 in the restored picture and %2 in the reference%3, inside the mask; lengths in px, diagonal steps sqrt 2; lost (invented): lines farther than %4 px from any vessel pixel of the other map, in % of the reference&apos;s (restored picture&apos;s) lines</source>
        <translation>Mittellinien (Ausdünnung nach Zhang-Suen) der Gefäße, Wahrscheinlichkeit über %1 im restaurierten Bild und %2 in der Referenz%3, in der Maske; Längen in px, Diagonalschritte sqrt 2; verloren (erfunden): Linien weiter als %4 px von jedem Gefäßpixel der anderen Karte entfernt, in % der Linien der Referenz (des restaurierten Bildes)</translation>
    </message>
    <message>
        <source>pixels inside the mask, of several pictures together; vessel where the probability is above %1; AUC over all thresholds, ties counted half</source>
        <translation>Pixel in der Maske, bei mehreren Bildern zusammengelegt; Gefäß, wo die Wahrscheinlichkeit über %1 liegt; AUC über alle Schwellen, Gleichstände halb gezählt</translation>
    </message>
    <message>
        <source>root mean square of the picture degraded again %1, minus the input; channels R, G and B together, in grey levels of 8 bits, not rounded; inside the field of view of the input</source>
        <translation>quadratisches Mittel der Differenz zwischen dem Bild, erneut verschlechtert %1, und der Eingabe; Kanäle R, G und B zusammen, in Graustufen zu 8 Bit, nicht gerundet; im Bildfeld der Eingabe</translation>
    </message>
    <message>
        <source>root mean squared error in grey levels of 8 bits (0 to 255); %1</source>
        <translation>Wurzel des mittleren quadratischen Fehlers in Graustufen zu 8 Bit (0 bis 255); %1</translation>
    </message>
    <message>
        <source>root mean squared error of values from 0 to 1; %1</source>
        <translation>Wurzel des mittleren quadratischen Fehlers der Werte von 0 bis 1; %1</translation>
    </message>
    <message>
        <source>the largest of |dR|, |dG| and |dB|, grey levels of 8 bits</source>
        <translation>das größte von |dR|, |dG| und |dB|, Graustufen zu 8 Bit</translation>
    </message>
    <message>
        <source>the picture was first reduced from %1 x %2 to %3 x %4 px by averaging areas</source>
        <translation>das Bild wurde zuerst durch Flächenmittel von %1 x %2 auf %3 x %4 px verkleinert</translation>
    </message>
    <message>
        <source>vessels found by %1</source>
        <translation>Gefäße gefunden von %1</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>ganzes Bild</translation>
    </message>
    <message>
        <source>(TP + TN) / all; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>(TP + TN) / alle; Pixel innerhalb der Maske; Gefäß, wo die Wahrscheinlichkeit über der Schwelle liegt</translation>
    </message>
    <message>
        <source>0 when a row or column of the table is empty; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>0, wenn eine Zeile oder Spalte der Tabelle leer ist; Pixel innerhalb der Maske; Gefäß, wo die Wahrscheinlichkeit über der Schwelle liegt</translation>
    </message>
    <message>
        <source>10 log10(255^2 / mean squared error); no border cut; not rounded</source>
        <translation>10 log10(255^2 / mittlerer quadratischer Fehler); ohne Randbeschnitt; nicht gerundet</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>2 TP / (2 TP + FP + FN); Pixel innerhalb der Maske; Gefäß, wo die Wahrscheinlichkeit über der Schwelle liegt</translation>
    </message>
    <message>
        <source>A piece of vessel shorter than this share of the field of view&apos;s diameter is dropped.</source>
        <translation>Ein Gefäßstück, das kürzer als dieser Anteil am Durchmesser des Bildfelds ist, entfällt.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Adam&apos;s beta 1</source>
        <translation>Adams Beta 1</translation>
    </message>
    <message>
        <source>Adam&apos;s beta 2</source>
        <translation>Adams Beta 2</translation>
    </message>
    <message>
        <source>Adam&apos;s, after the warm-up.</source>
        <translation>Von Adam, nach dem Aufwärmen.</translation>
    </message>
    <message>
        <source>Added to the gradient, times the weights.</source>
        <translation>Zum Gradienten addiert, mal den Gewichten.</translation>
    </message>
    <message>
        <source>Adversarial weight</source>
        <translation>Adversariales Gewicht</translation>
    </message>
    <message>
        <source>Along how many directions, evenly spread, the picture is made coarse and restored.</source>
        <translation>Entlang wie vieler gleichmäßig verteilter Richtungen das Bild vergröbert und wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mitteln</translation>
    </message>
    <message>
        <source>Averages pixels whose surroundings look alike; keeps vessels better than a blur.</source>
        <translation>Mittelt Pixel mit ähnlicher Umgebung; erhält Gefäße besser als ein Weichzeichner.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>BRISQUE</source>
        <translation>BRISQUE</translation>
    </message>
    <message>
        <source>Background distance</source>
        <translation>Hintergrundabstand</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Before it the generator learns alone, by the initial loss.</source>
        <translation>Davor lernt der Generator allein, mit dem anfänglichen Verlust.</translation>
    </message>
    <message>
        <source>Beside the adversarial loss of weight 1.</source>
        <translation>Neben dem adversarialen Verlust mit Gewicht 1.</translation>
    </message>
    <message>
        <source>Best by validation or last; auto is best for supervised training, else last.</source>
        <translation>best: nach Validierung; last: der letzte; auto: best bei überwachtem Training, sonst last.</translation>
    </message>
    <message>
        <source>Bicubic interpolation</source>
        <translation>Bikubische Interpolation</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Brightens dark retina with its hue kept, then raises local contrast; noise is raised with the rest.</source>
        <translation>Hellt dunkle Netzhaut bei gleichem Farbton auf, dann verstärkt es den lokalen Kontrast; Rauschen wird mit verstärkt.</translation>
    </message>
    <message>
        <source>Cataract opacity removal (Mitra)</source>
        <translation>Kataraktschleier entfernen (Mitra)</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Zwischenstand alle</translation>
    </message>
    <message>
        <source>Colour width</source>
        <translation>Farbbreite</translation>
    </message>
    <message>
        <source>Colours closer than this count as the same when it is asked how widely a colour is spread.</source>
        <translation>Farben, die näher als dies beieinander liegen, gelten bei der Frage, wie weit eine Farbe verteilt ist, als gleich.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Kompaktheit</translation>
    </message>
    <message>
        <source>Compared by the discriminators&apos; features, or pixel by pixel (the paper&apos;s ablation).</source>
        <translation>Verglichen über die Merkmale der Diskriminatoren oder Pixel für Pixel (die Ablation der Publikation).</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Consistency weight</source>
        <translation>Konsistenzgewicht</translation>
    </message>
    <message>
        <source>Consistency with the input</source>
        <translation>Konsistenz mit der Eingabe</translation>
    </message>
    <message>
        <source>Contrast is raised at most by one over this; lower shows more and raises noise.</source>
        <translation>Der Kontrast wird höchstens um den Faktor 1 durch diesen Wert verstärkt; kleiner zeigt mehr und verstärkt Rauschen.</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>Kontrastgrenze</translation>
    </message>
    <message>
        <source>Deblurring (network)</source>
        <translation>Schärfen (Netz)</translation>
    </message>
    <message>
        <source>Decay of the mean of gradients.</source>
        <translation>Abklingen des Mittels der Gradienten.</translation>
    </message>
    <message>
        <source>Decay of the mean of squared gradients.</source>
        <translation>Abklingen des Mittels der quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>Decay, a step, of a running mean of the weights, which is then what is scored and published; 0 for none.</source>
        <translation>Abklingen eines laufenden Mittels der Gewichte je Schritt, das dann bewertet und veröffentlicht wird; 0 für keines.</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>Verschlechterung</translation>
    </message>
    <message>
        <source>Denoises a small picture and enlarges it four times with an adversarial network; can invent fine vessels.</source>
        <translation>Entrauscht ein kleines Bild und vergrößert es vierfach mit einem adversarialen Netz; kann feine Gefäße erfinden.</translation>
    </message>
    <message>
        <source>Denoising (network)</source>
        <translation>Entrauschen (Netz)</translation>
    </message>
    <message>
        <source>Denoising autoencoder (Hayee and Sytwu)</source>
        <translation>Entrauschender Autoencoder (Hayee und Sytwu)</translation>
    </message>
    <message>
        <source>Details fainter than this stay as they are, so that noise is not raised.</source>
        <translation>Details, die schwächer als dies sind, bleiben, wie sie sind, damit Rauschen nicht verstärkt wird.</translation>
    </message>
    <message>
        <source>Deviation of a cell</source>
        <translation>Abweichung einer Zelle</translation>
    </message>
    <message>
        <source>Deviation of a smooth warp, in half sides of the frame.</source>
        <translation>Abweichung einer glatten Verzerrung, in halben Seiten des Rahmens.</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Discriminator&apos;s rate</source>
        <translation>Rate des Diskriminators</translation>
    </message>
    <message>
        <source>Discriminators&apos; rate</source>
        <translation>Rate der Diskriminatoren</translation>
    </message>
    <message>
        <source>Distance from the statistics of clean fundus photographs.</source>
        <translation>Abstand von der Statistik sauberer Fundusaufnahmen.</translation>
    </message>
    <message>
        <source>Distance from the statistics of good everyday photographs.</source>
        <translation>Abstand von der Statistik guter Alltagsfotos.</translation>
    </message>
    <message>
        <source>Distance from undistorted everyday photographs, as people rated them: 0 good, 100 bad.</source>
        <translation>Abstand von unverzerrten Alltagsfotos, wie Menschen sie bewertet haben: 0 gut, 100 schlecht.</translation>
    </message>
    <message>
        <source>DnCNN (Zhang 2017)</source>
        <translation>DnCNN (Zhang 2017)</translation>
    </message>
    <message>
        <source>DnCNN trained to be most exact in the green channel, where vessels show best.</source>
        <translation>DnCNN, trainiert, um im Grünkanal am genauesten zu sein, wo Gefäße am besten zu sehen sind.</translation>
    </message>
    <message>
        <source>DnCNN, green first (Hayee and Sytwu)</source>
        <translation>DnCNN, Grün zuerst (Hayee und Sytwu)</translation>
    </message>
    <message>
        <source>DnCNN, then SRGAN x4 (Hayee and Sytwu)</source>
        <translation>DnCNN, dann SRGAN x4 (Hayee und Sytwu)</translation>
    </message>
    <message>
        <source>Doubles the picture with a deep residual network.</source>
        <translation>Verdoppelt das Bild mit einem tiefen Residualnetz.</translation>
    </message>
    <message>
        <source>EDSR x2 (Lim 2017)</source>
        <translation>EDSR x2 (Lim 2017)</translation>
    </message>
    <message>
        <source>Each channel times exp(U(-gain, gain)); vessels only.</source>
        <translation>Jeder Kanal mal exp(U(-Verstärkung, Verstärkung)); nur Gefäße.</translation>
    </message>
    <message>
        <source>Each channel to the power exp(U(-gamma, gamma)).</source>
        <translation>Jeder Kanal hoch exp(U(-Gamma, Gamma)).</translation>
    </message>
    <message>
        <source>Enlarges by a small network of three layers on the bicubic enlargement.</source>
        <translation>Vergrößert mit einem kleinen Netz aus drei Schichten auf der bikubischen Vergrößerung.</translation>
    </message>
    <message>
        <source>Enlarges by a windowed sinc over 8 x 8 pixels; the sharpest interpolation, with slight ringing.</source>
        <translation>Vergrößert mit einem gefensterten Sinc über 8 x 8 Pixel; die schärfste Interpolation, mit leichtem Überschwingen.</translation>
    </message>
    <message>
        <source>Enlarges by what the picture teaches about itself when it is made coarse (after Jog et al. 2016); needs no training.</source>
        <translation>Vergrößert mit dem, was das Bild beim Vergröbern über sich selbst lehrt (nach Jog et al. 2016); braucht kein Training.</translation>
    </message>
    <message>
        <source>Enlarges smoothly by cubic interpolation (a = -0.75); adds no detail.</source>
        <translation>Vergrößert glatt durch kubische Interpolation (a = -0.75); fügt keine Details hinzu.</translation>
    </message>
    <message>
        <source>Enlarges the picture with a network trained on fundus photographs; shows fine vessels sharper than interpolation.</source>
        <translation>Vergrößert das Bild mit einem auf Fundusaufnahmen trainierten Netz; zeigt feine Gefäße schärfer als Interpolation.</translation>
    </message>
    <message>
        <source>Enlarges with adversarial networks that were trained to keep what is salient in a retina; can invent texture.</source>
        <translation>Vergrößert mit adversarialen Netzen, die darauf trainiert wurden, Salientes in der Netzhaut zu erhalten; kann Textur erfinden.</translation>
    </message>
    <message>
        <source>Enlarges with adversarial networks; looks sharp, and can invent texture that the eye does not have.</source>
        <translation>Vergrößert mit adversarialen Netzen; sieht scharf aus und kann Textur erfinden, die das Auge nicht hat.</translation>
    </message>
    <message>
        <source>Enlarges with regression trees trained on fundus photographs (Schulter et al. 2015); sharper than interpolation, plainer than a network.</source>
        <translation>Vergrößert mit Regressionsbäumen, die auf Fundusaufnahmen trainiert wurden (Schulter et al. 2015); schärfer als Interpolation, schlichter als ein Netz.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Estimates background light and transmission of a clouded lens and inverts the scattering.</source>
        <translation>Schätzt Hintergrundlicht und Transmission einer getrübten Linse und kehrt die Streuung um.</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Lichtausgleich</translation>
    </message>
    <message>
        <source>Exponent of the brightness; below 1 brightens dark retina, 1 changes nothing.</source>
        <translation>Exponent der Helligkeit; unter 1 hellt dunkle Netzhaut auf, 1 ändert nichts.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factor on the L1 loss of pixels on vessels.</source>
        <translation>Faktor auf den L1-Verlust von Pixeln auf Gefäßen.</translation>
    </message>
    <message>
        <source>Factor on the divergence of the posterior from N(0, 1).</source>
        <translation>Faktor auf die Divergenz der A-posteriori-Verteilung von N(0, 1).</translation>
    </message>
    <message>
        <source>Factor on the learning rate for the discriminator.</source>
        <translation>Faktor auf die Lernrate für den Diskriminator.</translation>
    </message>
    <message>
        <source>Factor on the learning rate for the discriminators.</source>
        <translation>Faktor auf die Lernrate für die Diskriminatoren.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>Merkmalsnetz</translation>
    </message>
    <message>
        <source>Features of this layer; default is the one the papers use.</source>
        <translation>Merkmale dieser Schicht; default ist die in den Publikationen verwendete.</translation>
    </message>
    <message>
        <source>Filter width</source>
        <translation>Filterbreite</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>First adversarial step</source>
        <translation>Erster adversarialer Schritt</translation>
    </message>
    <message>
        <source>Flips and turns</source>
        <translation>Spiegeln und Drehen</translation>
    </message>
    <message>
        <source>Follows the vessels from seeds and gives their course, width, branches and crossings as a graph.</source>
        <translation>Folgt den Gefäßen von Startpunkten aus und gibt Verlauf, Breite, Verzweigungen und Kreuzungen als Graphen aus.</translation>
    </message>
    <message>
        <source>For a noisy picture of full size: it is reduced by 4 first, so that the result keeps its size.</source>
        <translation>Für ein verrauschtes Bild in voller Größe: Es wird zuerst um 4 verkleinert, damit das Ergebnis seine Größe behält.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Global saliency</source>
        <translation>Globale Salienz</translation>
    </message>
    <message>
        <source>How far a region is compared with others, as a share of the picture&apos;s longer side.</source>
        <translation>Bis wohin ein Bereich mit anderen verglichen wird, als Anteil der längeren Bildseite.</translation>
    </message>
    <message>
        <source>How far a vessel must stand out from its surroundings; lower finds fainter vessels and more that are none.</source>
        <translation>Wie weit ein Gefäß sich von der Umgebung abheben muss; kleiner findet schwächere Gefäße und mehr, die keine sind.</translation>
    </message>
    <message>
        <source>How far trees and colours may lie from the mean of those learned from: 0 makes all alike, 1 is as learned.</source>
        <translation>Wie weit Bäume und Farben vom Mittel der gelernten abweichen dürfen: 0 macht alle gleich, 1 ist wie gelernt.</translation>
    </message>
    <message>
        <source>How far uneven light is evened out; 0 keeps it, 1 removes it.</source>
        <translation>Wie weit ungleiches Licht ausgeglichen wird; 0 behält es, 1 entfernt es.</translation>
    </message>
    <message>
        <source>How many bits a pixel&apos;s grey level says on average; needs no reference.</source>
        <translation>Wie viele Bits die Graustufe eines Pixels im Mittel aussagt; braucht keine Referenz.</translation>
    </message>
    <message>
        <source>How many regions the retina is cut into; more show smaller things.</source>
        <translation>In wie viele Bereiche die Netzhaut zerlegt wird; mehr zeigen Kleineres.</translation>
    </message>
    <message>
        <source>How many times wider and higher the result is.</source>
        <translation>Wievielmal so breit und hoch das Ergebnis ist.</translation>
    </message>
    <message>
        <source>How much of the detail is added; 0 changes nothing.</source>
        <translation>Wie viel des Details hinzugefügt wird; 0 ändert nichts.</translation>
    </message>
    <message>
        <source>How much of the network&apos;s change is taken over: 0 leaves the picture as it is.</source>
        <translation>Wie viel von der Änderung des Netzes übernommen wird: 0 lässt das Bild, wie es ist.</translation>
    </message>
    <message>
        <source>How much of the reference&apos;s vessel length is not there any more.</source>
        <translation>Wie viel von der Gefäßlänge der Referenz nicht mehr da ist.</translation>
    </message>
    <message>
        <source>How much of the smooth veil is taken off; 0 leaves it, 1 removes all low frequencies.</source>
        <translation>Wie viel vom glatten Schleier entfernt wird; 0 lässt ihn, 1 entfernt alle tiefen Frequenzen.</translation>
    </message>
    <message>
        <source>How much of the vessel length found was not in the reference.</source>
        <translation>Wie viel der gefundenen Gefäßlänge nicht in der Referenz war.</translation>
    </message>
    <message>
        <source>How often the vessels are cleaned; fewer is faster and rougher.</source>
        <translation>Wie oft die Gefäße bereinigt werden; weniger ist schneller und gröber.</translation>
    </message>
    <message>
        <source>How sharp the sharpest places look: 0 blurred, 1 sharp.</source>
        <translation>Wie scharf die schärfsten Stellen wirken: 0 unscharf, 1 scharf.</translation>
    </message>
    <message>
        <source>How steep the local contrast may become; higher shows more and raises noise.</source>
        <translation>Wie steil der lokale Kontrast werden darf; höher zeigt mehr und verstärkt Rauschen.</translation>
    </message>
    <message>
        <source>How strongly a colour that is spread over the picture is held back.</source>
        <translation>Wie stark eine über das Bild verteilte Farbe zurückgehalten wird.</translation>
    </message>
    <message>
        <source>How strongly a frequency is taken from the direction where it is strongest; 0 is the mean of all.</source>
        <translation>Wie stark eine Frequenz aus der Richtung genommen wird, in der sie am stärksten ist; 0 ist das Mittel aller.</translation>
    </message>
    <message>
        <source>How the input is made from the clean patch.</source>
        <translation>Wie die Eingabe aus dem sauberen Ausschnitt entsteht.</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>Identitätsgewicht</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Its weight grows to there from 0.</source>
        <translation>Sein Gewicht wächst bis dahin von 0 an.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Lanczos interpolation</source>
        <translation>Lanczos-Interpolation</translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation>Größter Gradient</translation>
    </message>
    <message>
        <source>Largest rotation of a frame, either way.</source>
        <translation>Größte Drehung eines Rahmens, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Least blur</source>
        <translation>Geringste Unschärfe</translation>
    </message>
    <message>
        <source>Least enlargement</source>
        <translation>Geringste Vergrößerung</translation>
    </message>
    <message>
        <source>Least noise</source>
        <translation>Geringstes Rauschen</translation>
    </message>
    <message>
        <source>Least transmission</source>
        <translation>Geringste Transmission</translation>
    </message>
    <message>
        <source>Left to right and top to bottom, as the eyes of a person are alike.</source>
        <translation>Links-rechts und oben-unten, da die Augen einer Person einander ähneln.</translation>
    </message>
    <message>
        <source>Length of all vessels that the network finds in the picture.</source>
        <translation>Länge aller Gefäße, die das Netz im Bild findet.</translation>
    </message>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>Lokaler Kontrast (CLAHE)</translation>
    </message>
    <message>
        <source>Local saliency</source>
        <translation>Lokale Salienz</translation>
    </message>
    <message>
        <source>Local saliency, one of its two features alone, or a global map.</source>
        <translation>Lokale Salienz, eines ihrer zwei Merkmale allein oder eine globale Karte.</translation>
    </message>
    <message>
        <source>Look for vessels in</source>
        <translation>Gefäße suchen in</translation>
    </message>
    <message>
        <source>Luminance gain and local contrast (Zhou)</source>
        <translation>Luminanzverstärkung und lokaler Kontrast (Zhou)</translation>
    </message>
    <message>
        <source>Luminance sharpens brightness alone and leaves colour noise as it is; rgb works on each colour.</source>
        <translation>luminance schärft nur die Helligkeit und lässt Farbrauschen, wie es ist; rgb wirkt auf jede Farbe.</translation>
    </message>
    <message>
        <source>Mahalanobis distance within which a pixel belongs to the background.</source>
        <translation>Mahalanobis-Abstand, bis zu dem ein Pixel zum Hintergrund gehört.</translation>
    </message>
    <message>
        <source>Makes a blurry photograph look like a clear one with a network trained on unpaired photographs; can invent detail.</source>
        <translation>Lässt eine unscharfe Aufnahme wie eine klare aussehen, mit einem auf ungepaarten Aufnahmen trainierten Netz; kann Details erfinden.</translation>
    </message>
    <message>
        <source>Makes a fundus photograph that never was, and the exact map of its vessels, from a number.</source>
        <translation>Erzeugt aus einer Zahl eine Fundusaufnahme, die es nie gab, und die genaue Karte ihrer Gefäße.</translation>
    </message>
    <message>
        <source>Matthews&apos; correlation coefficient</source>
        <translation>Matthews-Korrelationskoeffizient</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Mittal, Moorthy and Bovik 2012 by OpenCV with its model of the LIVE photographs; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>Mittal, Moorthy und Bovik 2012 mit OpenCV und dessen Modell der LIVE-Fotos; ganze Stufen; Kanal Y = 0.299 R + 0.587 G + 0.114 B, 0 bis 255</translation>
    </message>
    <message>
        <source>Mittal, Soundararajan and Bovik 2013: patches of 96 px at two scales, the model given by the user; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>Mittal, Soundararajan und Bovik 2013: Ausschnitte von 96 px auf zwei Skalen, Modell vom Benutzer angegeben; ganze Stufen; Kanal Y = 0.299 R + 0.587 G + 0.114 B, 0 bis 255</translation>
    </message>
    <message>
        <source>More sharpen more, and raise noise.</source>
        <translation>Mehr schärfen stärker und verstärken Rauschen.</translation>
    </message>
    <message>
        <source>Most blur</source>
        <translation>Größte Unschärfe</translation>
    </message>
    <message>
        <source>Most enlargement</source>
        <translation>Größte Vergrößerung</translation>
    </message>
    <message>
        <source>Most noise</source>
        <translation>Größtes Rauschen</translation>
    </message>
    <message>
        <source>Most noise on the input; vessels only.</source>
        <translation>Größtes Rauschen auf der Eingabe; nur Gefäße.</translation>
    </message>
    <message>
        <source>Most turn of the patch; vessels only.</source>
        <translation>Größte Drehung des Ausschnitts; nur Gefäße.</translation>
    </message>
    <message>
        <source>NIQE (fundus)</source>
        <translation>NIQE (Fundus)</translation>
    </message>
    <message>
        <source>NIQE (photographs)</source>
        <translation>NIQE (Fotos)</translation>
    </message>
    <message>
        <source>NIQE with a model fitted to clean fundus photographs: patches of 96 px wholly inside the field of view, which is reduced to 1024 px across where it is larger; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>NIQE mit einem an saubere Fundusaufnahmen angepassten Modell: Ausschnitte von 96 px ganz im Bildfeld, das auf 1024 px Durchmesser verkleinert wird, wo es größer ist; ganze Stufen; Kanal Y = 0.299 R + 0.587 G + 0.114 B, 0 bis 255</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation>Rauschen zu Signal</translation>
    </message>
    <message>
        <source>Nominal noise</source>
        <translation>Nennrauschen</translation>
    </message>
    <message>
        <source>Nominal share</source>
        <translation>Nennanteil</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Non-Local Means</translation>
    </message>
    <message>
        <source>Norm; 0 for no limit.</source>
        <translation>Norm; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Of a vessel map against a label, threshold 0.5.</source>
        <translation>Einer Gefäßkarte gegen ein Label, Schwelle 0.5.</translation>
    </message>
    <message>
        <source>Of leaving clear pictures clear and blurred ones blurred.</source>
        <translation>Dafür, klare Bilder klar und unscharfe unscharf zu lassen.</translation>
    </message>
    <message>
        <source>Of the Gaussian that a cell&apos;s share of vessel is compared in: smaller is sharper, larger is more varied.</source>
        <translation>Der Gaußfunktion, in der der Gefäßanteil einer Zelle verglichen wird: kleiner ist schärfer, größer abwechslungsreicher.</translation>
    </message>
    <message>
        <source>Of the coarse map.</source>
        <translation>Der groben Karte.</translation>
    </message>
    <message>
        <source>Of the least-squares loss.</source>
        <translation>Des Verlusts der kleinsten Quadrate.</translation>
    </message>
    <message>
        <source>Of the lower resolution.</source>
        <translation>Der niedrigeren Auflösung.</translation>
    </message>
    <message>
        <source>Of the patch.</source>
        <translation>Des Ausschnitts.</translation>
    </message>
    <message>
        <source>Of the patches that are neither enlarged nor turned, so that their pixels are not interpolated.</source>
        <translation>Der Ausschnitte, die weder vergrößert noch gedreht werden, sodass ihre Pixel nicht interpoliert sind.</translation>
    </message>
    <message>
        <source>Of there and back again.</source>
        <translation>Für Hin- und Rückweg.</translation>
    </message>
    <message>
        <source>Opacity removed</source>
        <translation>Trübung entfernt</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Patches a step.</source>
        <translation>Ausschnitte je Schritt.</translation>
    </message>
    <message>
        <source>Peak signal to noise ratio: the mean squared difference on a logarithmic scale.</source>
        <translation>Spitzen-Signal-Rausch-Verhältnis: die mittlere quadratische Differenz auf logarithmischer Skala.</translation>
    </message>
    <message>
        <source>Plain share</source>
        <translation>Anteil unverändert</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Prior in full from</source>
        <translation>Prior voll ab</translation>
    </message>
    <message>
        <source>Probability of exactly the nominal degradation.</source>
        <translation>Wahrscheinlichkeit genau der Nennverschlechterung.</translation>
    </message>
    <message>
        <source>Published weights</source>
        <translation>Veröffentlichte Gewichte</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE (0 to 1)</source>
        <translation>RMSE (0 bis 1)</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Raises edges by adding the difference from a blurred copy; simple and fast, raises noise too.</source>
        <translation>Verstärkt Kanten um die Differenz zu einer unscharfen Kopie; einfach und schnell, verstärkt auch Rauschen.</translation>
    </message>
    <message>
        <source>Raises local contrast of the lightness; colours keep their hue, noise is raised with the rest.</source>
        <translation>Verstärkt den lokalen Helligkeitskontrast; Farben behalten ihren Farbton, Rauschen wird mit verstärkt.</translation>
    </message>
    <message>
        <source>Ratio of noise power to signal power; larger is smoother.</source>
        <translation>Verhältnis der Rausch- zur Signalleistung; größer ist glatter.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Reduce first</source>
        <translation>Erst verkleinern</translation>
    </message>
    <message>
        <source>Richardson-Lucy deconvolution</source>
        <translation>Richardson-Lucy-Entfaltung</translation>
    </message>
    <message>
        <source>Root of the mean squared difference of values from 0 to 1.</source>
        <translation>Wurzel der mittleren quadratischen Differenz von Werten von 0 bis 1.</translation>
    </message>
    <message>
        <source>Root of the mean squared difference.</source>
        <translation>Wurzel der mittleren quadratischen Differenz.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>S3 sharpness</source>
        <translation>S3-Schärfe</translation>
    </message>
    <message>
        <source>SRCNN (Dong 2014)</source>
        <translation>SRCNN (Dong 2014)</translation>
    </message>
    <message>
        <source>SRGAN (Ledig 2017)</source>
        <translation>SRGAN (Ledig 2017)</translation>
    </message>
    <message>
        <source>SRGAN with saliency losses (Mahapatra 2017)</source>
        <translation>SRGAN mit Salienzverlusten (Mahapatra 2017)</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>SSIM (scikit-image)</source>
        <translation>SSIM (scikit-image)</translation>
    </message>
    <message>
        <source>Saliency map</source>
        <translation>Salienzkarte</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Scattering model (Xiong)</source>
        <translation>Streumodell (Xiong)</translation>
    </message>
    <message>
        <source>Search window</source>
        <translation>Suchfenster</translation>
    </message>
    <message>
        <source>Self super-resolution</source>
        <translation>Selbst-Hochauflösung</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the histogram of 256 grey levels, values rounded; inside the region</source>
        <translation>Shannon-Entropie in Bit des Histogramms von 256 Graustufen, Werte gerundet; innerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Shape of the blur: gaussian (haze, optics) or disc (out of focus).</source>
        <translation>Form der Unschärfe: gaussian (Schleier, Optik) oder disc (Fehlfokus).</translation>
    </message>
    <message>
        <source>Share of a pixel from which the label calls it vessel, after it was brought into the frame.</source>
        <translation>Anteil eines Pixels, ab dem das Label es Gefäß nennt, nachdem es in den Rahmen gebracht wurde.</translation>
    </message>
    <message>
        <source>Share of curvature</source>
        <translation>Anteil der Krümmung</translation>
    </message>
    <message>
        <source>Share of curvature in the sum (w1); the rest is entropy&apos;s. Only for all.</source>
        <translation>Anteil der Krümmung an der Summe (w1); der Rest gehört der Entropie. Nur für all.</translation>
    </message>
    <message>
        <source>Shortest piece</source>
        <translation>Kürzestes Stück</translation>
    </message>
    <message>
        <source>Shows at every pixel how much it differs from its surroundings in curvature and entropy: vessels and small lesions.</source>
        <translation>Zeigt an jedem Pixel, wie sehr es sich in Krümmung und Entropie von seiner Umgebung unterscheidet: Gefäße und kleine Läsionen.</translation>
    </message>
    <message>
        <source>Shows how probable a blood vessel is at every point of the retina.</source>
        <translation>Zeigt, wie wahrscheinlich an jedem Punkt der Netzhaut ein Blutgefäß ist.</translation>
    </message>
    <message>
        <source>Shows which regions stand out by a colour that is rare and compact (Perazzi et al. 2012).</source>
        <translation>Zeigt, welche Bereiche durch eine seltene und kompakte Farbe hervorstechen (Perazzi et al. 2012).</translation>
    </message>
    <message>
        <source>Side of a cell of the coarse map that the network is shown.</source>
        <translation>Seite einer Zelle der groben Karte, die dem Netz gezeigt wird.</translation>
    </message>
    <message>
        <source>Side of a whole vessel map.</source>
        <translation>Seite einer ganzen Gefäßkarte.</translation>
    </message>
    <message>
        <source>Side of the network&apos;s input.</source>
        <translation>Seite der Netzeingabe.</translation>
    </message>
    <message>
        <source>Side of the patches that are compared; larger for stronger noise.</source>
        <translation>Seite der verglichenen Ausschnitte; größer bei stärkerem Rauschen.</translation>
    </message>
    <message>
        <source>Side of the square in which a pixel is compared with others.</source>
        <translation>Seite des Quadrats, in dem ein Pixel mit anderen verglichen wird.</translation>
    </message>
    <message>
        <source>Side of the window in which similar patches are sought.</source>
        <translation>Seite des Fensters, in dem ähnliche Ausschnitte gesucht werden.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian blur that is taken back.</source>
        <translation>Standardabweichung der Gauß-Unschärfe, die zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian; details of about this size are raised.</source>
        <translation>Standardabweichung der Gaußfunktion; Details etwa dieser Größe werden verstärkt.</translation>
    </message>
    <message>
        <source>Standard deviation of the gaussian, or radius of the disc.</source>
        <translation>Standardabweichung der Gaußfunktion oder Radius der Scheibe.</translation>
    </message>
    <message>
        <source>Standard deviation of the low-pass as a share of the field of view; smaller removes finer unevenness.</source>
        <translation>Standardabweichung des Tiefpasses als Anteil des Bildfelds; kleiner entfernt feinere Ungleichmäßigkeit.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise that is taken away.</source>
        <translation>Standardabweichung des Rauschens, das entfernt wird.</translation>
    </message>
    <message>
        <source>Standard deviation.</source>
        <translation>Standardabweichung.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of linear growth, before the cosine.</source>
        <translation>Schritte linearen Wachstums, vor dem Kosinus.</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>Schritte.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Structural similarity as published (Wang et al. 2004): 1 for equal pictures.</source>
        <translation>Strukturelle Ähnlichkeit wie publiziert (Wang et al. 2004): 1 bei gleichen Bildern.</translation>
    </message>
    <message>
        <source>Structural similarity with the default settings of scikit-image.</source>
        <translation>Strukturelle Ähnlichkeit mit den Standardeinstellungen von scikit-image.</translation>
    </message>
    <message>
        <source>Super-resolution (network)</source>
        <translation>Hochauflösung (Netz)</translation>
    </message>
    <message>
        <source>Super-resolution forest</source>
        <translation>Hochauflösungswald</translation>
    </message>
    <message>
        <source>Superpixels</source>
        <translation>Superpixel</translation>
    </message>
    <message>
        <source>Synthetic fundus with vessels</source>
        <translation>Synthetischer Fundus mit Gefäßen</translation>
    </message>
    <message>
        <source>TN / (TN + FP); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>TN / (TN + FP); Pixel innerhalb der Maske; Gefäß, wo die Wahrscheinlichkeit über der Schwelle liegt</translation>
    </message>
    <message>
        <source>TP / (TP + FN); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>TP / (TP + FN); Pixel innerhalb der Maske; Gefäß, wo die Wahrscheinlichkeit über der Schwelle liegt</translation>
    </message>
    <message>
        <source>Takes a Gaussian blur back step by step; the picture stays positive, noise grows with the iterations.</source>
        <translation>Nimmt eine Gauß-Unschärfe schrittweise zurück; das Bild bleibt positiv, das Rauschen wächst mit den Iterationen.</translation>
    </message>
    <message>
        <source>Takes a gaussian or out-of-focus blur back in one step, as far as the noise allows.</source>
        <translation>Nimmt eine Gauß- oder Fokusunschärfe in einem Schritt zurück, soweit das Rauschen es zulässt.</translation>
    </message>
    <message>
        <source>Takes away noise by a convolutional autoencoder with skips.</source>
        <translation>Entfernt Rauschen mit einem faltenden Autoencoder mit Sprungverbindungen.</translation>
    </message>
    <message>
        <source>Takes away noise with a network trained on fundus photographs; keeps thin vessels.</source>
        <translation>Entfernt Rauschen mit einem auf Fundusaufnahmen trainierten Netz; erhält dünne Gefäße.</translation>
    </message>
    <message>
        <source>Takes away strong noise by a network that predicts the noise itself.</source>
        <translation>Entfernt starkes Rauschen mit einem Netz, das das Rauschen selbst vorhersagt.</translation>
    </message>
    <message>
        <source>Takes off the smooth veil of a clouded lens by Fourier filtering, then raises local contrast.</source>
        <translation>Entfernt den glatten Schleier einer trüben Linse durch Fourier-Filterung und hebt dann den lokalen Kontrast an.</translation>
    </message>
    <message>
        <source>The eight symmetries of the square.</source>
        <translation>Die acht Symmetrien des Quadrats.</translation>
    </message>
    <message>
        <source>The green channel, or the vessel map of a network; widths are measured in the green channel in any case.</source>
        <translation>Der Grünkanal oder die Gefäßkarte eines Netzes; Breiten werden in jedem Fall im Grünkanal gemessen.</translation>
    </message>
    <message>
        <source>The reference network of the super-resolution comparisons: how probable a vessel is at every point.</source>
        <translation>Das Referenznetz der Hochauflösungs-Vergleiche: wie wahrscheinlich an jedem Punkt ein Gefäß ist.</translation>
    </message>
    <message>
        <source>The same in pixels.</source>
        <translation>Dasselbe in Pixeln.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tiles along each side; more adapt to smaller regions.</source>
        <translation>Kacheln je Seite; mehr passen sich an kleinere Bereiche an.</translation>
    </message>
    <message>
        <source>Two-way GAN (Zhao 2019)</source>
        <translation>Zweiweg-GAN (Zhao 2019)</translation>
    </message>
    <message>
        <source>Undoes haze and blur, as of a cataract, with networks trained on fundus photographs.</source>
        <translation>Macht Trübung und Unschärfe, etwa bei Katarakt, mit auf Fundusaufnahmen trainierten Netzen rückgängig.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Unscharfmaskierung</translation>
    </message>
    <message>
        <source>Updates of the network.</source>
        <translation>Aktualisierungen des Netzes.</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Validieren alle</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Vessel from</source>
        <translation>Gefäß ab</translation>
    </message>
    <message>
        <source>Vessel length found</source>
        <translation>Gefäßlänge gefunden</translation>
    </message>
    <message>
        <source>Vessel length invented</source>
        <translation>Gefäßlänge erfunden</translation>
    </message>
    <message>
        <source>Vessel length lost</source>
        <translation>Gefäßlänge verloren</translation>
    </message>
    <message>
        <source>Vessel tracking</source>
        <translation>Gefäßverfolgung</translation>
    </message>
    <message>
        <source>Vessels (network)</source>
        <translation>Gefäße (Netz)</translation>
    </message>
    <message>
        <source>Vessels by the reference U-Net</source>
        <translation>Gefäße mit dem Referenz-U-Net</translation>
    </message>
    <message>
        <source>Vessels invented</source>
        <translation>Gefäße erfunden</translation>
    </message>
    <message>
        <source>Vessels lost</source>
        <translation>Gefäße verloren</translation>
    </message>
    <message>
        <source>Vu, Phan and Chandler 2012: mean of the sharpest 1 % of sqrt(spectral slope x total variation); blocks of 32 px every 8 px, and of 8 px; border mirrored; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>Vu, Phan und Chandler 2012: Mittelwert des schärfsten 1 % von sqrt(Spektralsteigung x Totalvariation); Blöcke von 32 px alle 8 px und von 8 px; Rand gespiegelt; Kanal Y = 0.299 R + 0.587 G + 0.114 B, 0 bis 255</translation>
    </message>
    <message>
        <source>Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 5 pixels</source>
        <translation>Wang et al. 2004: Gauß-Fenster mit Sigma 1.5, auf 11 x 11 beschnitten, Populationskovarianz, K1 0.01, K2 0.03, Wertebereich 255; Mittelwert der Karte ohne ihre äußeren 5 Pixel</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Weight of -log D(G) beside the loss.</source>
        <translation>Gewicht von -log D(G) neben dem Verlust.</translation>
    </message>
    <message>
        <source>Weight of curvature</source>
        <translation>Gewicht der Krümmung</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>Gewicht des L1-Verlusts</translation>
    </message>
    <message>
        <source>Weight of the prior</source>
        <translation>Gewicht des Priors</translation>
    </message>
    <message>
        <source>Weight on vessels</source>
        <translation>Gewicht auf Gefäßen</translation>
    </message>
    <message>
        <source>What is left between the input and the result degraded again.</source>
        <translation>Was zwischen der Eingabe und dem erneut verschlechterten Ergebnis übrig bleibt.</translation>
    </message>
    <message>
        <source>Where the cosine ends.</source>
        <translation>Wo der Kosinus endet.</translation>
    </message>
    <message>
        <source>Whose features are compared; its weights are a file.</source>
        <translation>Wessen Merkmale verglichen werden; seine Gewichte liegen in einer Datei.</translation>
    </message>
    <message>
        <source>Width and height of the result over those of the picture.</source>
        <translation>Breite und Höhe des Ergebnisses im Verhältnis zu denen des Bildes.</translation>
    </message>
    <message>
        <source>Width and height; 1024 is made of 512 by super-resolution.</source>
        <translation>Breite und Höhe; 1024 entsteht aus 512 durch Hochauflösen.</translation>
    </message>
    <message>
        <source>Width of the surroundings as a share of the field of view.</source>
        <translation>Breite der Umgebung als Anteil des Bildfelds.</translation>
    </message>
    <message>
        <source>Wiener deconvolution</source>
        <translation>Wiener-Entfaltung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>bf16 where the hardware has it, or as stated.</source>
        <translation>bf16, wo die Hardware es kann, oder wie angegeben.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>curvature: how lines bend; entropy: how compact structures are; all: their weighted sum.</source>
        <translation>curvature: wie sich Linien krümmen; entropy: wie kompakt Strukturen sind; all: ihre gewichtete Summe.</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>flips: the mean over the picture and its mirror images; a little better, four times the time. auto: flips up to half a megapixel, none above.</source>
        <translation>flips: der Mittelwert über das Bild und seine Spiegelbilder; etwas besser, vierfache Zeit. auto: flips bis zu einem halben Megapixel, darüber keine.</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>grey levels of 255</source>
        <translation>Graustufen von 255</translation>
    </message>
    <message>
        <source>middle lines (Zhang-Suen thinning) of what a vessel network finds above the threshold, inside the mask; lengths in px, diagonal steps sqrt 2; lost or invented: farther than 3 px from any vessel pixel of the other map</source>
        <translation>Mittellinien (Zhang-Suen-Ausdünnung) dessen, was ein Gefäßnetz über der Schwelle findet, innerhalb der Maske; Längen in px, Diagonalschritte sqrt 2; verloren oder erfunden: weiter als 3 px von jedem Gefäßpixel der anderen Karte entfernt</translation>
    </message>
    <message>
        <source>over all thresholds, ties counted half; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>über alle Schwellen, Gleichstände halb gezählt; Pixel innerhalb der Maske; Gefäß, wo die Wahrscheinlichkeit über der Schwelle liegt</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>root mean square inside the field of view, R, G and B together, in grey levels of 8 bits, not rounded; degraded again by the known reduction, or for pictures of one size by a least-squares veil and blur</source>
        <translation>quadratisches Mittel im Bildfeld, R, G und B zusammen, in Graustufen von 8 Bit, nicht gerundet; erneut verschlechtert durch die bekannte Verkleinerung oder, bei Bildern gleicher Größe, durch Schleier und Unschärfe nach kleinsten Quadraten</translation>
    </message>
    <message>
        <source>root mean squared error in grey levels of 8 bits (0 to 255); no border cut</source>
        <translation>Wurzel des mittleren quadratischen Fehlers in Graustufen von 8 Bit (0 bis 255); ohne Randbeschnitt</translation>
    </message>
    <message>
        <source>root mean squared error of values from 0 to 1; no border cut</source>
        <translation>Wurzel des mittleren quadratischen Fehlers von Werten von 0 bis 1; ohne Randbeschnitt</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>Standardabweichungen</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>uniform window of 7 x 7, sample covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 3 pixels</source>
        <translation>gleichförmiges Fenster von 7 x 7, Stichprobenkovarianz, K1 0.01, K2 0.03, Wertebereich 255; Mittelwert der Karte ohne ihre äußeren 3 Pixel</translation>
    </message>
    <message>
        <source>w1 of the local map; the rest is entropy&apos;s.</source>
        <translation>w1 der lokalen Karte; der Rest gehört der Entropie.</translation>
    </message>
    <message>
        <source>Of the middle lines of a vessel map and a label, threshold 0.5.</source>
        <translation>Aus den Mittellinien von Gefäßkarte und Label, Schwelle 0,5.</translation>
    </message>
    <message>
        <source>Shit et al. 2021: harmonic mean of the shares of middle-line pixels (Zhang-Suen thinning) that lie on the other one&apos;s vessels; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>Shit et al. 2021: harmonisches Mittel der Anteile der Mittellinien-Pixel (Ausdünnung nach Zhang-Suen), die auf den Gefäßen des anderen liegen; Pixel in der Maske; Gefäß, wo die Wahrscheinlichkeit über der Schwelle liegt</translation>
    </message>
    <message>
        <source>clDice</source>
        <translation>clDice</translation>
    </message>
    <message>
        <source>Ends early after so many validations without a better score; 0 to go to the last step.</source>
        <translation>Endet vorzeitig nach so vielen Validierungen ohne besseren Wert; 0: bis zum letzten Schritt.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>%1 To import it, say so (--trust).</source>
        <translation>%1 Zum Importieren das Vertrauen bestätigen (--trust).</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2 would both be written to %3: rename one or run them into different folders</source>
        <translation>%1 und %2 würden beide nach %3 geschrieben: eines umbenennen oder in verschiedene Ordner ausführen</translation>
    </message>
    <message>
        <source>%1 bytes are over the limit of %2</source>
        <translation>%1 Bytes überschreiten die Grenze von %2</translation>
    </message>
    <message>
        <source>%1 cannot make 1024 px: there is no method sr.edsr</source>
        <translation>%1 kann keine 1024 px erzeugen: Die Methode sr.edsr fehlt</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 kann nicht ausgeführt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot run: its model %2 does not estimate a veil</source>
        <translation>%1 kann nicht ausgeführt werden: Sein Modell %2 schätzt keinen Schleier</translation>
    </message>
    <message>
        <source>%1 cannot run: its model %2 does not make a picture of a picture</source>
        <translation>%1 kann nicht ausgeführt werden: Sein Modell %2 macht aus einem Bild kein Bild</translation>
    </message>
    <message>
        <source>%1 cannot run: its model does not make one map of a picture</source>
        <translation>%1 kann nicht ausgeführt werden: Sein Modell macht aus einem Bild nicht genau eine Karte</translation>
    </message>
    <message>
        <source>%1 computes in fp32; it has no bf16 version</source>
        <translation>%1 rechnet in fp32; es gibt keine Fassung für bf16</translation>
    </message>
    <message>
        <source>%1 has no layer &apos;%2&apos;; there are: %3</source>
        <translation>%1 hat keine Schicht &apos;%2&apos;; es gibt: %3</translation>
    </message>
    <message>
        <source>%1 is newer than this build&apos;s %2</source>
        <translation>%1 ist neuer als die Version %2 dieses Programms</translation>
    </message>
    <message>
        <source>%1 is older than this build&apos;s %2, which may give another picture; set the version to %2 to use it</source>
        <translation>%1 ist älter als die Version %2 dieses Programms, was ein anderes Bild ergeben kann; um sie zu benutzen, die Version auf %2 setzen</translation>
    </message>
    <message>
        <source>%1 makes %2: use &apos;%3&apos;</source>
        <translation>%1 erzeugt %2: &apos;%3&apos; benutzen</translation>
    </message>
    <message>
        <source>%1 makes a map, so it can only be the last step</source>
        <translation>%1 erzeugt eine Karte und kann daher nur der letzte Schritt sein</translation>
    </message>
    <message>
        <source>%1 photographs</source>
        <translation>Aufnahmen der Seite %1</translation>
    </message>
    <message>
        <source>%1 pixels are less than the window of %2 x %2</source>
        <translation>%1 Pixel sind weniger als das Fenster von %2 x %2</translation>
    </message>
    <message>
        <source>%1 runs on the CPU; it has no CUDA version</source>
        <translation>%1 läuft auf der CPU; es gibt keine Fassung für CUDA</translation>
    </message>
    <message>
        <source>%1 x %2 and %3 x %4 px are not of one shape</source>
        <translation>%1 x %2 und %3 x %4 px haben nicht dieselbe Form</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are over the limit of %3 a side</source>
        <translation>%1 x %2 Pixel überschreiten die Grenze von %3 je Seite</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are over the limit of %3 pixels</source>
        <translation>%1 x %2 Pixel überschreiten die Grenze von %3 Pixeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 made no map</source>
        <translation>%1: %2 ergab keine Karte</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; %3</source>
        <translation>%1: &apos;%2&apos; %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be &apos;%3&apos;</source>
        <translation>%1: &apos;%2&apos; kann nicht &apos;%3&apos; sein</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; in &apos;cascade&apos; does not make a picture of a picture</source>
        <translation>%1: &apos;%2&apos; in &apos;cascade&apos; macht aus einem Bild kein Bild</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is missing</source>
        <translation>%1: &apos;%2&apos; fehlt</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is missing or has another shape</source>
        <translation>%1: &apos;%2&apos; fehlt oder hat eine andere Form</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no picture</source>
        <translation>%1: &apos;%2&apos; ist kein Bild</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not an 8-bit picture of the right size</source>
        <translation>%1: &apos;%2&apos; ist kein 8-Bit-Bild der richtigen Größe</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be from %3 to %4</source>
        <translation>%1: &apos;%2&apos; muss von %3 bis %4 sein</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be one of %3</source>
        <translation>%1: &apos;%2&apos; muss eines sein von %3</translation>
    </message>
    <message>
        <source>%1: &apos;absolutePath&apos; is not one</source>
        <translation>%1: &apos;absolutePath&apos; ist keiner</translation>
    </message>
    <message>
        <source>%1: &apos;base&apos; goes round in a circle</source>
        <translation>%1: &apos;base&apos; führt im Kreis herum</translation>
    </message>
    <message>
        <source>%1: &apos;base&apos; must be a recipe&apos;s name, relative to this one&apos;s folder</source>
        <translation>%1: &apos;base&apos; muss der Name eines Rezepts sein, vom Ordner dieses Rezepts aus</translation>
    </message>
    <message>
        <source>%1: &apos;channels&apos; must be three numbers from 0, of a loss mse, l1 or charbonnier</source>
        <translation>%1: &apos;channels&apos; müssen drei Zahlen ab 0 sein, bei einem Verlust mse, l1 oder charbonnier</translation>
    </message>
    <message>
        <source>%1: &apos;data&apos; must be a list of at least one source</source>
        <translation>%1: &apos;data&apos; muss eine Liste mit mindestens einer Quelle sein</translation>
    </message>
    <message>
        <source>%1: &apos;device&apos; is auto, cpu or cuda</source>
        <translation>%1: &apos;device&apos; ist auto, cpu oder cuda</translation>
    </message>
    <message>
        <source>%1: &apos;diameterPx&apos; must be from 16 to 20000</source>
        <translation>%1: &apos;diameterPx&apos; muss von 16 bis 20000 sein</translation>
    </message>
    <message>
        <source>%1: &apos;discriminator&apos; must be a discriminator of three channels</source>
        <translation>%1: &apos;discriminator&apos; muss ein Diskriminator mit drei Kanälen sein</translation>
    </message>
    <message>
        <source>%1: &apos;format&apos; is &apos;%2&apos;, this build reads fovea-recipe/1</source>
        <translation>%1: &apos;format&apos; ist &apos;%2&apos;, dieses Programm liest fovea-recipe/1</translation>
    </message>
    <message>
        <source>%1: &apos;id&apos; is not a number that is new</source>
        <translation>%1: &apos;id&apos; ist keine neue Zahl</translation>
    </message>
    <message>
        <source>%1: &apos;id&apos; must be a plain name</source>
        <translation>%1: &apos;id&apos; muss ein einfacher Name sein</translation>
    </message>
    <message>
        <source>%1: &apos;initialLoss&apos; is only for the scheme adversarial</source>
        <translation>%1: &apos;initialLoss&apos; gibt es nur beim Verfahren adversarial</translation>
    </message>
    <message>
        <source>%1: &apos;inputs&apos; are degraded already: &apos;degradation&apos; must be none, and no loss vessel</source>
        <translation>%1: &apos;inputs&apos; sind schon verschlechtert: &apos;degradation&apos; muss none sein, und es darf kein Gefäßverlust sein</translation>
    </message>
    <message>
        <source>%1: &apos;low&apos; must not exceed &apos;high&apos;</source>
        <translation>%1: &apos;low&apos; darf nicht größer als &apos;high&apos; sein</translation>
    </message>
    <message>
        <source>%1: &apos;marks&apos; is missing</source>
        <translation>%1: &apos;marks&apos; fehlt</translation>
    </message>
    <message>
        <source>%1: &apos;nodes&apos; or &apos;edges&apos; is not a list</source>
        <translation>%1: &apos;nodes&apos; oder &apos;edges&apos; ist keine Liste</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be a multiple of %2</source>
        <translation>%1: &apos;patchPx&apos; muss ein Vielfaches von %2 sein</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be a multiple of %2, the scale of the stages before the network</source>
        <translation>%1: &apos;patchPx&apos; muss ein Vielfaches von %2 sein, dem Maßstab der Stufen vor dem Netz</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be at least 11 for the loss ssim, whose window it must hold</source>
        <translation>%1: &apos;patchPx&apos; muss für den Verlust ssim mindestens 11 sein, damit dessen Fenster hineinpasst</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be at most &apos;framePx&apos;, both multiples of &apos;cellPx&apos;, and &apos;patchPx&apos; a multiple of %2</source>
        <translation>%1: &apos;patchPx&apos; darf höchstens &apos;framePx&apos; sein, beide Vielfache von &apos;cellPx&apos;, und &apos;patchPx&apos; ein Vielfaches von %2</translation>
    </message>
    <message>
        <source>%1: &apos;patience&apos; waits for a better score: it needs &apos;keep&apos; to be best</source>
        <translation>%1: &apos;patience&apos; wartet auf einen besseren Wert: &apos;keep&apos; muss dafür best sein</translation>
    </message>
    <message>
        <source>%1: &apos;patient&apos; is no regular expression: %2</source>
        <translation>%1: &apos;patient&apos; ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>%1: &apos;patient&apos; must have a group in round brackets that names the patient</source>
        <translation>%1: &apos;patient&apos; muss eine Gruppe in runden Klammern haben, die den Patienten nennt</translation>
    </message>
    <message>
        <source>%1: &apos;photographs&apos; is not a list</source>
        <translation>%1: &apos;photographs&apos; ist keine Liste</translation>
    </message>
    <message>
        <source>%1: &apos;precision&apos; is auto, fp32 or bf16</source>
        <translation>%1: &apos;precision&apos; ist auto, fp32 oder bf16</translation>
    </message>
    <message>
        <source>%1: &apos;results&apos; is not a list</source>
        <translation>%1: &apos;results&apos; ist keine Liste</translation>
    </message>
    <message>
        <source>%1: &apos;scheme&apos; must be one of %2</source>
        <translation>%1: &apos;scheme&apos; muss eines sein von %2</translation>
    </message>
    <message>
        <source>%1: &apos;steps&apos; is not a list</source>
        <translation>%1: &apos;steps&apos; ist keine Liste</translation>
    </message>
    <message>
        <source>%1: &apos;table&apos; and &apos;column&apos; go together</source>
        <translation>%1: &apos;table&apos; und &apos;column&apos; gehören zusammen</translation>
    </message>
    <message>
        <source>%1: &apos;threads&apos; or &apos;tilePx&apos; is out of range</source>
        <translation>%1: &apos;threads&apos; oder &apos;tilePx&apos; liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1: &apos;type&apos; must be one of %2</source>
        <translation>%1: &apos;type&apos; muss eines sein von %2</translation>
    </message>
    <message>
        <source>%1: &apos;weight&apos; must be a number from 0</source>
        <translation>%1: &apos;weight&apos; muss eine Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>%1: JSON nested too deeply</source>
        <translation>%1: JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1: OpenCV: %2</source>
        <translation>%1: OpenCV: %2</translation>
    </message>
    <message>
        <source>%1: a TorchScript module brings its own architecture</source>
        <translation>%1: Ein TorchScript-Modul bringt seine Architektur selbst mit</translation>
    </message>
    <message>
        <source>%1: a TorchScript module is left as it is</source>
        <translation>%1: Ein TorchScript-Modul bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1: a cascade without stages</source>
        <translation>%1: eine Kaskade ohne Stufen</translation>
    </message>
    <message>
        <source>%1: a forest needs the degradation low-resolution of its own scale</source>
        <translation>%1: Ein Wald braucht die Verschlechterung low-resolution seines eigenen Maßstabs</translation>
    </message>
    <message>
        <source>%1: a graph&apos;s name must end in .json, .csv or .png</source>
        <translation>%1: Der Name eines Graphen muss auf .json, .csv oder .png enden</translation>
    </message>
    <message>
        <source>%1: a map is written as PNG; the name must end in .png</source>
        <translation>%1: Eine Karte wird als PNG geschrieben; der Name muss auf .png enden</translation>
    </message>
    <message>
        <source>%1: a mark&apos;s number is one or more</source>
        <translation>%1: Die Nummer einer Markierung ist eins oder mehr</translation>
    </message>
    <message>
        <source>%1: a model card must be a JSON object</source>
        <translation>%1: Eine Modellkarte muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>%1: a point is not three numbers</source>
        <translation>%1: Ein Punkt besteht nicht aus drei Zahlen</translation>
    </message>
    <message>
        <source>%1: a seed lies outside the picture of %2 x %3 px</source>
        <translation>%1: Ein Startpunkt liegt außerhalb des Bildes von %2 x %3 px</translation>
    </message>
    <message>
        <source>%1: a vessel map holds a value outside 0 to 1</source>
        <translation>%1: Eine Gefäßkarte enthält einen Wert außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>%1: all photographs of this set are for testing</source>
        <translation>%1: Alle Aufnahmen dieses Satzes sind zum Testen</translation>
    </message>
    <message>
        <source>%1: another recipe has the id &apos;%2&apos; too</source>
        <translation>%1: Ein anderes Rezept hat ebenfalls die Kennung &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: augment: &apos;gain&apos;, &apos;noise&apos; and &apos;rotation&apos; are for the vessel loss only: what is restored must keep its colours and its pixels</source>
        <translation>%1: augment: &apos;gain&apos;, &apos;noise&apos; und &apos;rotation&apos; gibt es nur beim Gefäßverlust: Was verbessert wird, muss seine Farben und Pixel behalten</translation>
    </message>
    <message>
        <source>%1: became shorter while it was read</source>
        <translation>%1: wurde während des Lesens kürzer</translation>
    </message>
    <message>
        <source>%1: belongs to another recipe</source>
        <translation>%1: gehört zu einem anderen Rezept</translation>
    </message>
    <message>
        <source>%1: builds on itself through &apos;startFrom&apos; or &apos;cascade&apos;</source>
        <translation>%1: baut über &apos;startFrom&apos; oder &apos;cascade&apos; auf sich selbst auf</translation>
    </message>
    <message>
        <source>%1: cannot be created: %2</source>
        <translation>%1: kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be looked into</source>
        <translation>%1: kann nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>%1: cannot be made: %2</source>
        <translation>%1: kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be opened</source>
        <translation>%1: kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation>%1: kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be replaced: %2</source>
        <translation>%1: kann nicht ersetzt werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be searched: %2</source>
        <translation>%1: kann nicht durchsucht werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: cannot write in its folder: %2</source>
        <translation>%1: In den Ordner kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1: could not be moved to the trash; it is left where it is</source>
        <translation>%1: konnte nicht in den Papierkorb gelegt werden; es bleibt, wo es ist</translation>
    </message>
    <message>
        <source>%1: could not be probed</source>
        <translation>%1: konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1: does not exist</source>
        <translation>%1: gibt es nicht</translation>
    </message>
    <message>
        <source>%1: does not hold the patches of a run</source>
        <translation>%1: enthält nicht die Ausschnitte eines Laufs</translation>
    </message>
    <message>
        <source>%1: either all sources have &apos;inputs&apos; or none</source>
        <translation>%1: Entweder haben alle Quellen &apos;inputs&apos; oder keine</translation>
    </message>
    <message>
        <source>%1: entry %2 is incomplete</source>
        <translation>%1: Der Eintrag %2 ist unvollständig</translation>
    </message>
    <message>
        <source>%1: exists already %2; nothing is replaced</source>
        <translation>%1: ist schon vorhanden, %2; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>%1: exists already, and is not replaced</source>
        <translation>%1: ist schon vorhanden und wird nicht ersetzt</translation>
    </message>
    <message>
        <source>%1: exists already; choose another name</source>
        <translation>%1: ist schon vorhanden; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1: finds no vessels; choose a method for the task segment</source>
        <translation>%1: findet keine Gefäße; eine Methode für die Aufgabe segment wählen</translation>
    </message>
    <message>
        <source>%1: format &apos;%2&apos; is not %3</source>
        <translation>%1: Das Format &apos;%2&apos; ist nicht %3</translation>
    </message>
    <message>
        <source>%1: gave no map</source>
        <translation>%1: ergab keine Karte</translation>
    </message>
    <message>
        <source>%1: give its card, or the method it works like and a name for it</source>
        <translation>%1: die Modellkarte angeben, oder die Methode, wie die es arbeitet, und einen Namen</translation>
    </message>
    <message>
        <source>%1: half precision changes the result by up to %2, over the limit of %3; the model is left as it was</source>
        <translation>%1: Halbe Genauigkeit ändert das Ergebnis um bis zu %2, mehr als die Grenze von %3; das Modell blieb, wie es war</translation>
    </message>
    <message>
        <source>%1: has %2 bytes where its card says %3</source>
        <translation>%1: hat %2 Bytes, wo die Karte %3 nennt</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, the limit is %3</source>
        <translation>%1: hat %2 Bytes, die Grenze ist %3</translation>
    </message>
    <message>
        <source>%1: has %2 pixels, %3 has %4; nothing is cropped or resized</source>
        <translation>%1: hat %2 Pixel, %3 hat %4; nichts wird zugeschnitten oder umgerechnet</translation>
    </message>
    <message>
        <source>%1: has %2 x %3 pixels, its photograph %4 x %5</source>
        <translation>%1: hat %2 x %3 Pixel, die Aufnahme dazu %4 x %5</translation>
    </message>
    <message>
        <source>%1: has a tensor &apos;%2&apos; that the network does not know</source>
        <translation>%1: hat einen Tensor &apos;%2&apos;, den das Netz nicht kennt</translation>
    </message>
    <message>
        <source>%1: has another scale than its card says</source>
        <translation>%1: hat einen anderen Maßstab, als seine Karte angibt</translation>
    </message>
    <message>
        <source>%1: has another size than its photograph</source>
        <translation>%1: hat eine andere Größe als die Aufnahme dazu</translation>
    </message>
    <message>
        <source>%1: has fewer than two points</source>
        <translation>%1: hat weniger als zwei Punkte</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos;</source>
        <translation>%1: hat keine Spalte &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: has no fp32 weights left to pack</source>
        <translation>%1: hat keine fp32-Gewichte mehr zu packen</translation>
    </message>
    <message>
        <source>%1: has no tensor &apos;%2&apos; that the network needs</source>
        <translation>%1: hat keinen Tensor &apos;%2&apos;, den das Netz braucht</translation>
    </message>
    <message>
        <source>%1: has no vessel label</source>
        <translation>%1: hat kein Gefäß-Label</translation>
    </message>
    <message>
        <source>%1: has not these tensors of %2: %3</source>
        <translation>%1: hat diese Tensoren von %2 nicht: %3</translation>
    </message>
    <message>
        <source>%1: has the format &apos;%2&apos;; this build reads %3</source>
        <translation>%1: hat das Format &apos;%2&apos;; dieses Programm liest %3</translation>
    </message>
    <message>
        <source>%1: holds a run already; resume it or choose another folder</source>
        <translation>%1: enthält schon einen Lauf; ihn fortsetzen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>%1: holds no file named %2</source>
        <translation>%1: enthält keine Datei namens %2</translation>
    </message>
    <message>
        <source>%1: holds no line &apos;file, x0, y0, x1, y1&apos;</source>
        <translation>%1: enthält keine Zeile &apos;file, x0, y0, x1, y1&apos;</translation>
    </message>
    <message>
        <source>%1: holds no line &apos;file,score,...&apos;</source>
        <translation>%1: enthält keine Zeile &apos;file,score,...&apos;</translation>
    </message>
    <message>
        <source>%1: holds no photographs where the layout %2 has them</source>
        <translation>%1: enthält keine Aufnahmen dort, wo der Aufbau %2 sie hat</translation>
    </message>
    <message>
        <source>%1: holds no pictures</source>
        <translation>%1: enthält keine Bilder</translation>
    </message>
    <message>
        <source>%1: holds no recipe (*.json)</source>
        <translation>%1: enthält kein Rezept (*.json)</translation>
    </message>
    <message>
        <source>%1: holds no reference named %2</source>
        <translation>%1: enthält keine Referenz namens %2</translation>
    </message>
    <message>
        <source>%1: holds no run to resume (no recipe.json)</source>
        <translation>%1: enthält keinen Lauf, der fortgesetzt werden kann (keine recipe.json)</translation>
    </message>
    <message>
        <source>%1: is a TorchScript module that was not declared trusted here; such a module can run any operation. Import it with &apos;fovea-cli models import --trust&apos; if you trust who made it</source>
        <translation>%1: ist ein TorchScript-Modul, dem hier nicht vertraut wurde; ein solches Modul kann beliebige Operationen ausführen. Mit &apos;fovea-cli models import --trust&apos; importieren, wenn Sie dem vertrauen, der es erstellt hat</translation>
    </message>
    <message>
        <source>%1: is a TorchScript module, which is a program: run as a model it can do anything that LibTorch can, reading and writing files among it. Do you trust whoever made it?</source>
        <translation>%1: ist ein TorchScript-Modul, also ein Programm: Als Modell ausgeführt kann es alles, was LibTorch kann, auch Dateien lesen und schreiben. Vertrauen Sie dem, der es erstellt hat?</translation>
    </message>
    <message>
        <source>%1: is a file; several outputs need a folder</source>
        <translation>%1: ist eine Datei; mehrere Ausgaben brauchen einen Ordner</translation>
    </message>
    <message>
        <source>%1: is a folder</source>
        <translation>%1: ist ein Ordner</translation>
    </message>
    <message>
        <source>%1: is a folder (use --recursive to take the pictures in it)</source>
        <translation>%1: ist ein Ordner (mit --recursive werden die Bilder darin genommen)</translation>
    </message>
    <message>
        <source>%1: is a photograph of this session; choose another name</source>
        <translation>%1: ist eine Aufnahme dieser Sitzung; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1: is both in training and in validation</source>
        <translation>%1: ist zugleich im Training und in der Validierung</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: %2</source>
        <translation>%1: ist kein NIQE-Modell: %2</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: &apos;%2&apos; is %3</source>
        <translation>%1: ist kein NIQE-Modell: &apos;%2&apos; ist %3</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: &apos;%2&apos; is missing</source>
        <translation>%1: ist kein NIQE-Modell: &apos;%2&apos; fehlt</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: &apos;%2&apos; is missing or not of 32-bit floats</source>
        <translation>%1: ist kein NIQE-Modell: &apos;%2&apos; fehlt oder besteht nicht aus 32-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: its metadata do not say %2</source>
        <translation>%1: ist kein NIQE-Modell: Die Metadaten nennen nicht %2</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: mu_pris_param or cov_pris_param is missing</source>
        <translation>%1: ist kein NIQE-Modell: mu_pris_param oder cov_pris_param fehlt</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: patchPx is odd</source>
        <translation>%1: ist kein NIQE-Modell: patchPx ist ungerade</translation>
    </message>
    <message>
        <source>%1: is no TorchScript module that this LibTorch reads (%2)</source>
        <translation>%1: ist kein TorchScript-Modul, das dieses LibTorch liest (%2)</translation>
    </message>
    <message>
        <source>%1: is no list of trusted modules (%2)</source>
        <translation>%1: ist keine Liste vertrauenswürdiger Module (%2)</translation>
    </message>
    <message>
        <source>%1: is no model of the user&apos;s; only those can be removed</source>
        <translation>%1: ist kein eigenes Modell; nur solche können entfernt werden</translation>
    </message>
    <message>
        <source>%1: is no recipe</source>
        <translation>%1: ist kein Rezept</translation>
    </message>
    <message>
        <source>%1: is not a checkpoint of this version of Fovea</source>
        <translation>%1: ist kein Zwischenstand dieser Version von Fovea</translation>
    </message>
    <message>
        <source>%1: is not a file of marks that Fovea exported (%2)</source>
        <translation>%1: ist keine von Fovea exportierte Datei mit Markierungen (%2)</translation>
    </message>
    <message>
        <source>%1: is not a forest of Fovea (format fovea-forest/1)</source>
        <translation>%1: ist kein Wald von Fovea (Format fovea-forest/1)</translation>
    </message>
    <message>
        <source>%1: is not a packed set of Fovea</source>
        <translation>%1: ist kein gepackter Satz von Fovea</translation>
    </message>
    <message>
        <source>%1: is not a regular file</source>
        <translation>%1: ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1: is not a session of Fovea</source>
        <translation>%1: ist keine Sitzung von Fovea</translation>
    </message>
    <message>
        <source>%1: is not used, as there is a model of the same name in %2</source>
        <translation>%1: wird nicht benutzt, da es ein Modell desselben Namens in %2 gibt</translation>
    </message>
    <message>
        <source>%1: is not valid JSON: %2</source>
        <translation>%1: ist kein gültiges JSON: %2</translation>
    </message>
    <message>
        <source>%1: is the input %2, which is never written over</source>
        <translation>%1: ist die Eingabe %2, die nie überschrieben wird</translation>
    </message>
    <message>
        <source>%1: is there already; choose another name</source>
        <translation>%1: ist schon vorhanden; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1: is there and is no session; choose another name</source>
        <translation>%1: ist vorhanden und keine Sitzung; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1: is there without its picture; nothing is replaced</source>
        <translation>%1: ist ohne sein Bild vorhanden; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is not the one in %2: the card is another file&apos;s</source>
        <translation>%1: Die SHA-256 ist nicht die in %2: Die Karte gehört zu einer anderen Datei</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is not the one in the model&apos;s card (the file was changed or damaged)</source>
        <translation>%1: Die SHA-256 ist nicht die der Modellkarte (die Datei wurde geändert oder beschädigt)</translation>
    </message>
    <message>
        <source>%1: its architecture must be said</source>
        <translation>%1: Die Architektur muss angegeben werden</translation>
    </message>
    <message>
        <source>%1: its folder does not exist</source>
        <translation>%1: Den Ordner dazu gibt es nicht</translation>
    </message>
    <message>
        <source>%1: its format is not &apos;%2&apos;, the only one this version reads</source>
        <translation>%1: Das Format ist nicht &apos;%2&apos;, das einzige, das diese Version liest</translation>
    </message>
    <message>
        <source>%1: its forward() takes no 1 x 3 x 64 x 64 or 1 x 1 x 64 x 64 picture</source>
        <translation>%1: forward() nimmt kein Bild von 1 x 3 x 64 x 64 oder 1 x 1 x 64 x 64</translation>
    </message>
    <message>
        <source>%1: its id is &apos;%2&apos;, not the folder&apos;s name</source>
        <translation>%1: Die Kennung ist &apos;%2&apos;, nicht der Name des Ordners</translation>
    </message>
    <message>
        <source>%1: its labels&apos; names follow no rule</source>
        <translation>%1: Die Namen der Labels folgen keiner Regel</translation>
    </message>
    <message>
        <source>%1: its tensors are not the network&apos;s; %2</source>
        <translation>%1: Die Tensoren sind nicht die des Netzes; %2</translation>
    </message>
    <message>
        <source>%1: its window must be odd, its features and components multiples of 8</source>
        <translation>%1: Das Fenster muss ungerade sein, Merkmale und Komponenten Vielfache von 8</translation>
    </message>
    <message>
        <source>%1: leads to no node</source>
        <translation>%1: führt zu keinem Knoten</translation>
    </message>
    <message>
        <source>%1: line %2 has no number for &apos;%3&apos;</source>
        <translation>%1: Zeile %2 hat keine Zahl für &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1: makes %2 x %3 pixels of 64 x 64, which is no enlargement by 1 to 16</source>
        <translation>%1: macht aus 64 x 64 Pixeln %2 x %3, was keine Vergrößerung um 1 bis 16 ist</translation>
    </message>
    <message>
        <source>%1: must be a JSON object</source>
        <translation>%1: muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>%1: must have at least one term</source>
        <translation>%1: muss mindestens einen Term haben</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: nötig: %2</translation>
    </message>
    <message>
        <source>%1: negative tile size or thread count</source>
        <translation>%1: negative Kachelgröße oder Zahl von Threads</translation>
    </message>
    <message>
        <source>%1: no file matches &apos;include&apos;</source>
        <translation>%1: Keine Datei passt auf &apos;include&apos;</translation>
    </message>
    <message>
        <source>%1: no photograph of %2 has &apos;%3&apos; from &apos;low&apos; to &apos;high&apos;</source>
        <translation>%1: Keine Aufnahme von %2 hat &apos;%3&apos; von &apos;low&apos; bis &apos;high&apos;</translation>
    </message>
    <message>
        <source>%1: no vessel was found in the reference, so none can be lost</source>
        <translation>%1: In der Referenz wurde kein Gefäß gefunden, daher kann keines verloren sein</translation>
    </message>
    <message>
        <source>%1: not enough memory</source>
        <translation>%1: nicht genug Speicher</translation>
    </message>
    <message>
        <source>%1: not enough memory to read it</source>
        <translation>%1: nicht genug Speicher zum Lesen</translation>
    </message>
    <message>
        <source>%1: not enough memory to write it</source>
        <translation>%1: nicht genug Speicher zum Schreiben</translation>
    </message>
    <message>
        <source>%1: not enough memory; use a smaller batch or patch</source>
        <translation>%1: nicht genug Speicher; kleinere oder weniger Ausschnitte je Schritt benutzen</translation>
    </message>
    <message>
        <source>%1: pixels farther than the declared margin of %2 change its result: declare a larger one, or none to give it whole pictures</source>
        <translation>%1: Pixel jenseits des angegebenen Randes von %2 ändern das Ergebnis: einen größeren angeben oder keinen, damit es ganze Bilder erhält</translation>
    </message>
    <message>
        <source>%1: reading failed: %2</source>
        <translation>%1: Lesen fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: takes pictures of some sizes only, which are no multiples of 64</source>
        <translation>%1: nimmt nur Bilder gewisser Größen, die keine Vielfachen von 64 sind</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; holds values beyond half precision</source>
        <translation>%1: Der Tensor &apos;%2&apos; enthält Werte jenseits der halben Genauigkeit</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; holds values that are not finite</source>
        <translation>%1: Der Tensor &apos;%2&apos; enthält nicht endliche Werte</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is %3, the network needs %4</source>
        <translation>%1: Der Tensor &apos;%2&apos; ist %3, das Netz braucht %4</translation>
    </message>
    <message>
        <source>%1: the card says %2 %3, its architecture gives %4</source>
        <translation>%1: Die Karte nennt %2 %3, die Architektur ergibt %4</translation>
    </message>
    <message>
        <source>%1: the card says architecture and method already</source>
        <translation>%1: Die Karte nennt Architektur und Methode bereits</translation>
    </message>
    <message>
        <source>%1: the cnn loss, and no other, has &apos;weights&apos;: a safetensors file of its features</source>
        <translation>%1: Der Verlust cnn, und kein anderer, hat &apos;weights&apos;: eine safetensors-Datei seiner Merkmale</translation>
    </message>
    <message>
        <source>%1: the degradation is %2, but the network enlarges %3 and the stages before it %4</source>
        <translation>%1: Die Verschlechterung ist %2, aber das Netz vergrößert %3 und die Stufen davor %4</translation>
    </message>
    <message>
        <source>%1: the discriminator judges 4 channels: the label and a colour picture</source>
        <translation>%1: Der Diskriminator beurteilt 4 Kanäle: das Label und ein Farbbild</translation>
    </message>
    <message>
        <source>%1: the loss is not finite; lower the learning rate</source>
        <translation>%1: Der Verlust ist nicht endlich; die Lernrate senken</translation>
    </message>
    <message>
        <source>%1: the mark strip is for a picture (.png)</source>
        <translation>%1: Der Streifen mit der Kennzeichnung ist für ein Bild (.png)</translation>
    </message>
    <message>
        <source>%1: the marks are not a list</source>
        <translation>%1: Die Markierungen sind keine Liste</translation>
    </message>
    <message>
        <source>%1: the mask is black everywhere</source>
        <translation>%1: Die Maske ist überall schwarz</translation>
    </message>
    <message>
        <source>%1: the mask is empty</source>
        <translation>%1: Die Maske ist leer</translation>
    </message>
    <message>
        <source>%1: the name must end in .png, .tif or .tiff</source>
        <translation>%1: Der Name muss auf .png, .tif oder .tiff enden</translation>
    </message>
    <message>
        <source>%1: the network&apos;s channels do not fit the task</source>
        <translation>%1: Die Kanäle des Netzes passen nicht zur Aufgabe</translation>
    </message>
    <message>
        <source>%1: the output&apos;s name must end in .png, .tif or .tiff</source>
        <translation>%1: Der Name der Ausgabe muss auf .png, .tif oder .tiff enden</translation>
    </message>
    <message>
        <source>%1: the picture and its vessel maps, label and mask differ in size</source>
        <translation>%1: Das Bild und seine Gefäßkarten, das Label und die Maske sind verschieden groß</translation>
    </message>
    <message>
        <source>%1: the reference has %2 pixels, the result will have %3</source>
        <translation>%1: Die Referenz hat %2 Pixel, das Ergebnis wird %3 haben</translation>
    </message>
    <message>
        <source>%1: the scheme pix2pix trains a pix2pix-generator of 2 input channels</source>
        <translation>%1: Das Verfahren pix2pix trainiert einen pix2pix-generator mit 2 Eingabekanälen</translation>
    </message>
    <message>
        <source>%1: the scheme vae trains a residual-vae</source>
        <translation>%1: Das Verfahren vae trainiert ein residual-vae</translation>
    </message>
    <message>
        <source>%1: the scheme veil needs the degradation cataract</source>
        <translation>%1: Das Verfahren veil braucht die Verschlechterung cataract</translation>
    </message>
    <message>
        <source>%1: the scheme veil trains the architecture veil-estimator</source>
        <translation>%1: Das Verfahren veil trainiert die Architektur veil-estimator</translation>
    </message>
    <message>
        <source>%1: the scheme vessel-denoising trains a vessel-denoiser</source>
        <translation>%1: Das Verfahren vessel-denoising trainiert einen vessel-denoiser</translation>
    </message>
    <message>
        <source>%1: the two vessel maps and the mask differ in size</source>
        <translation>%1: Die zwei Gefäßkarten und die Maske sind verschieden groß</translation>
    </message>
    <message>
        <source>%1: the vessel loss does not go with adversarial training</source>
        <translation>%1: Der Gefäßverlust passt nicht zu adversarialem Training</translation>
    </message>
    <message>
        <source>%1: the vessel loss goes neither with other losses nor with a lower resolution</source>
        <translation>%1: Der Gefäßverlust passt weder zu anderen Verlusten noch zu einer geringeren Auflösung</translation>
    </message>
    <message>
        <source>%1: the weights lie outside the model&apos;s folder</source>
        <translation>%1: Die Gewichte liegen außerhalb des Modellordners</translation>
    </message>
    <message>
        <source>%1: the weights named by the model&apos;s card are not there</source>
        <translation>%1: Die in der Modellkarte genannten Gewichte fehlen</translation>
    </message>
    <message>
        <source>%1: there are two marks with the number %2</source>
        <translation>%1: Es gibt zwei Markierungen mit der Nummer %2</translation>
    </message>
    <message>
        <source>%1: there is a model of this name already</source>
        <translation>%1: Es gibt schon ein Modell dieses Namens</translation>
    </message>
    <message>
        <source>%1: there is no key &apos;%2&apos;</source>
        <translation>%1: Es gibt keinen Schlüssel &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: there is no node kind &apos;%2&apos;</source>
        <translation>%1: Es gibt keine Knotenart &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: there is no photograph to train on</source>
        <translation>%1: Es gibt keine Aufnahme, mit der trainiert werden kann</translation>
    </message>
    <message>
        <source>%1: there is no picture</source>
        <translation>%1: Es gibt kein Bild</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1: Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: there is no training scheme &apos;%2&apos;</source>
        <translation>%1: Es gibt kein Trainingsverfahren &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: there is no vessel map</source>
        <translation>%1: Es gibt keine Gefäßkarte</translation>
    </message>
    <message>
        <source>%1: this run is being trained already, here or by another program</source>
        <translation>%1: Dieser Lauf wird bereits trainiert, hier oder von einem anderen Programm</translation>
    </message>
    <message>
        <source>%1: two-way training knows no earlier stages (&apos;cascade&apos;)</source>
        <translation>%1: Training in beide Richtungen kennt keine früheren Stufen (&apos;cascade&apos;)</translation>
    </message>
    <message>
        <source>%1: two-way training learns from photographs as they are; &apos;degradation&apos; must be none</source>
        <translation>%1: Training in beide Richtungen lernt aus Aufnahmen, wie sie sind; &apos;degradation&apos; muss none sein</translation>
    </message>
    <message>
        <source>%1: two-way training needs an architecture that makes a picture of the same size</source>
        <translation>%1: Training in beide Richtungen braucht eine Architektur, die ein gleich großes Bild erzeugt</translation>
    </message>
    <message>
        <source>%1: unknown device &apos;%2&apos;</source>
        <translation>%1: unbekanntes Gerät &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: unknown precision &apos;%2&apos;</source>
        <translation>%1: unbekannte Genauigkeit &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: was begun with another recipe than %2; remove the folder to train anew</source>
        <translation>%1: wurde mit einem anderen Rezept als %2 begonnen; den Ordner entfernen, um neu zu trainieren</translation>
    </message>
    <message>
        <source>%1: was made by another recipe; resume with the recipe beside it</source>
        <translation>%1: entstand mit einem anderen Rezept; mit dem Rezept daneben fortsetzen</translation>
    </message>
    <message>
        <source>%1: with several inputs the reference must be a folder of pictures with the same names</source>
        <translation>%1: Bei mehreren Eingaben muss die Referenz ein Ordner mit Bildern gleicher Namen sein</translation>
    </message>
    <message>
        <source>%1: writing failed: %2</source>
        <translation>%1: Schreiben fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no method that an imported model can work like; there are: %2</source>
        <translation>&apos;%1&apos; ist keine Methode, wie die ein importiertes Modell arbeiten kann; es gibt: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; a step has method, version and parameters</source>
        <translation>&apos;%1&apos; ist nicht bekannt; ein Schritt hat method, version und parameters</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form key=value</source>
        <translation>&apos;%1&apos; hat nicht die Form Schlüssel=Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: there is no &apos;%2&apos; to change</source>
        <translation>&apos;%1&apos;: Es gibt kein &apos;%2&apos;, das geändert werden kann</translation>
    </message>
    <message>
        <source>&apos;points&apos; is missing</source>
        <translation>&apos;points&apos; fehlt</translation>
    </message>
    <message>
        <source>&apos;steps&apos; is empty</source>
        <translation>&apos;steps&apos; ist leer</translation>
    </message>
    <message>
        <source>&apos;steps&apos; is not a list</source>
        <translation>&apos;steps&apos; ist keine Liste</translation>
    </message>
    <message>
        <source>&apos;version&apos; is not a whole number</source>
        <translation>&apos;version&apos; ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>CUDA is not available: either this Fovea was built with a LibTorch for processors only, or there is no CUDA device; build it with the preset &apos;cuda&apos; and -DTorch_DIR=&lt;LibTorch 2.x for CUDA&gt;/share/cmake/Torch (see README), or use --device cpu</source>
        <translation>CUDA ist nicht verfügbar: Entweder wurde dieses Fovea mit einem LibTorch nur für Prozessoren gebaut, oder es gibt kein CUDA-Gerät; mit der Voreinstellung &apos;cuda&apos; und -DTorch_DIR=&lt;LibTorch 2.x für CUDA&gt;/share/cmake/Torch bauen (siehe README) oder die CPU wählen (--device cpu)</translation>
    </message>
    <message>
        <source>DICOM with %1 of %2 bits a sample is not supported</source>
        <translation>DICOM mit %1 von %2 Bit je Wert wird nicht unterstützt</translation>
    </message>
    <message>
        <source>DICOM with photometric interpretation &apos;%1&apos; and %2 samples a pixel is not supported</source>
        <translation>DICOM mit der Photometric Interpretation &apos;%1&apos; und %2 Werten je Pixel wird nicht unterstützt</translation>
    </message>
    <message>
        <source>DICOM with signed samples is not supported</source>
        <translation>DICOM mit vorzeichenbehafteten Werten wird nicht unterstützt</translation>
    </message>
    <message>
        <source>DICOM with transfer syntax %1 is not supported</source>
        <translation>DICOM mit der Transfersyntax %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>DICOM with uncompressed samples in %1 is not supported</source>
        <translation>DICOM mit unkomprimierten Werten in %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>OpenCV: %1</source>
        <translation>OpenCV: %1</translation>
    </message>
    <message>
        <source>SSIM map: the picture and its reference differ in size; nothing is resized</source>
        <translation>SSIM-Karte: Das Bild und seine Referenz sind verschieden groß; nichts wird umgerechnet</translation>
    </message>
    <message>
        <source>SSIM map: the picture is smaller than the window of 11 x 11 pixels</source>
        <translation>SSIM-Karte: Das Bild ist kleiner als das Fenster von 11 x 11 Pixeln</translation>
    </message>
    <message>
        <source>a %1 has the wrong number of points</source>
        <translation>die Form &apos;%1&apos; hat die falsche Zahl von Punkten</translation>
    </message>
    <message>
        <source>a JPEG in CMYK colours is not supported</source>
        <translation>Ein JPEG in CMYK-Farben wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a PyTorch pickle/zip file: it can run code when loaded; convert it to safetensors</source>
        <translation>eine Pickle- oder Zip-Datei von PyTorch: Sie kann beim Laden Programme ausführen; nach safetensors umwandeln</translation>
    </message>
    <message>
        <source>a Python pickle: it can run code when loaded; convert it to safetensors</source>
        <translation>ein Pickle von Python: Es kann beim Laden Programme ausführen; nach safetensors umwandeln</translation>
    </message>
    <message>
        <source>a TIFF with %1-bit samples of this kind is not supported</source>
        <translation>Ein TIFF mit Werten dieser Art von %1 Bit wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a batch is running; cancel it or wait for its end</source>
        <translation>Ein Stapel läuft; ihn abbrechen oder sein Ende abwarten</translation>
    </message>
    <message>
        <source>a black-and-white PBM is not supported</source>
        <translation>Ein schwarz-weißes PBM wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a forest grows tree by tree: its time is known once the first one stands</source>
        <translation>Ein Wald wächst Baum um Baum: Die Zeit ist bekannt, sobald der erste steht</translation>
    </message>
    <message>
        <source>a forest is trained on the CPU; choose the device auto or cpu</source>
        <translation>Ein Wald wird auf der CPU trainiert; als Gerät auto oder cpu wählen</translation>
    </message>
    <message>
        <source>a graph of a photograph&apos;s vessels</source>
        <translation>einen Graphen der Gefäße einer Aufnahme</translation>
    </message>
    <message>
        <source>a label and its field of view must have the same size, a frame at least 16 px</source>
        <translation>Ein Label und sein Bildfeld müssen gleich groß sein, ein Rahmen mindestens 16 px</translation>
    </message>
    <message>
        <source>a map shows s3 or consistency: ask for one of the two</source>
        <translation>Eine Karte zeigt s3 oder consistency: eines von beiden angeben</translation>
    </message>
    <message>
        <source>a member lies beyond its end</source>
        <translation>ein Mitglied liegt hinter dem Ende</translation>
    </message>
    <message>
        <source>a network from %1 to %2 channels at scale %3 cannot work like %4, %5</source>
        <translation>Ein Netz von %1 auf %2 Kanäle im Maßstab %3 kann nicht arbeiten wie %4, %5</translation>
    </message>
    <message>
        <source>a number from %1 to %2%3</source>
        <translation>eine Zahl von %1 bis %2%3</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a picture is only reduced to be compared, never enlarged</source>
        <translation>Ein Bild wird zum Vergleich nur verkleinert, nie vergrößert</translation>
    </message>
    <message>
        <source>a picture or a map of a photograph</source>
        <translation>ein Bild oder eine Karte einer Aufnahme</translation>
    </message>
    <message>
        <source>a point is not two numbers</source>
        <translation>ein Punkt besteht nicht aus zwei Zahlen</translation>
    </message>
    <message>
        <source>a point is too far away</source>
        <translation>ein Punkt ist zu weit entfernt</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>eine Referenz</translation>
    </message>
    <message>
        <source>a result of %1 x %2 pixels needs about %3 of memory, and %4 are free; %5</source>
        <translation>Ein Ergebnis von %1 x %2 Pixeln braucht etwa %3 Speicher, und %4 sind frei; %5</translation>
    </message>
    <message>
        <source>a sequence holds something that is no item</source>
        <translation>eine Sequenz enthält etwas, das kein Item ist</translation>
    </message>
    <message>
        <source>a shape has too many points</source>
        <translation>eine Form hat zu viele Punkte</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>eine Varianz ist negativ</translation>
    </message>
    <message>
        <source>a vessel label</source>
        <translation>ein Gefäß-Label</translation>
    </message>
    <message>
        <source>a vessel map of the picture</source>
        <translation>eine Gefäßkarte des Bildes</translation>
    </message>
    <message>
        <source>a vessel map of the reference</source>
        <translation>eine Gefäßkarte der Referenz</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>eine ganze Zahl von %1 bis %2%3</translation>
    </message>
    <message>
        <source>an HDF5 file: convert it to safetensors</source>
        <translation>eine HDF5-Datei: nach safetensors umwandeln</translation>
    </message>
    <message>
        <source>an element is longer than the file</source>
        <translation>ein Element ist länger als die Datei</translation>
    </message>
    <message>
        <source>an item is longer than its sequence</source>
        <translation>ein Item ist länger als seine Sequenz</translation>
    </message>
    <message>
        <source>and its header disagree about the size</source>
        <translation>und der Dateikopf widersprechen sich in der Größe</translation>
    </message>
    <message>
        <source>and was made by other steps</source>
        <translation>und entstand mit anderen Schritten</translation>
    </message>
    <message>
        <source>and was made from another photograph</source>
        <translation>und entstand aus einer anderen Aufnahme</translation>
    </message>
    <message>
        <source>and what lies beside it is no record</source>
        <translation>und was daneben liegt, ist kein Protokoll</translation>
    </message>
    <message>
        <source>another run is going on; cancel it or wait for its end</source>
        <translation>Ein anderer Lauf ist im Gange; ihn abbrechen oder sein Ende abwarten</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must be above 0 and at most 1</source>
        <translation>Architektur: &apos;%1&apos; muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must be from %2 to %3</source>
        <translation>Architektur: &apos;%1&apos; muss von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must be one of %2</source>
        <translation>Architektur: &apos;%1&apos; muss eines sein von %2</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must hold 1 to %2 numbers from 1 to %3</source>
        <translation>Architektur: &apos;%1&apos; muss 1 bis %2 Zahlen von 1 bis %3 enthalten</translation>
    </message>
    <message>
        <source>architecture: &apos;dropout&apos; must be from 0 and less than 1</source>
        <translation>Architektur: &apos;dropout&apos; muss von 0 bis unter 1 sein</translation>
    </message>
    <message>
        <source>architecture: &apos;dropout&apos; must be from 0 to below 1</source>
        <translation>Architektur: &apos;dropout&apos; muss von 0 bis unter 1 sein</translation>
    </message>
    <message>
        <source>architecture: &apos;sidePx&apos; must be a multiple of 2^(levels - 1)</source>
        <translation>Architektur: &apos;sidePx&apos; muss ein Vielfaches von 2^(levels - 1) sein</translation>
    </message>
    <message>
        <source>architecture: &apos;widths&apos; and &apos;blocks&apos; must have one number a level each</source>
        <translation>Architektur: &apos;widths&apos; und &apos;blocks&apos; müssen je Ebene eine Zahl haben</translation>
    </message>
    <message>
        <source>architecture: &apos;widths&apos; and &apos;strides&apos; must have one number a layer each</source>
        <translation>Architektur: &apos;widths&apos; und &apos;strides&apos; müssen je Schicht eine Zahl haben</translation>
    </message>
    <message>
        <source>architecture: a residual network needs as many output as input channels</source>
        <translation>Architektur: Ein Residualnetz braucht so viele Ausgabe- wie Eingabekanäle</translation>
    </message>
    <message>
        <source>architecture: there is no network type &apos;%1&apos;; there are: %2</source>
        <translation>Architektur: Es gibt keine Netzart &apos;%1&apos;; es gibt: %2</translation>
    </message>
    <message>
        <source>architecture: there is no option &apos;%1&apos;</source>
        <translation>Architektur: Es gibt keine Option &apos;%1&apos;</translation>
    </message>
    <message>
        <source>asking the trees</source>
        <translation>Bäume werden befragt</translation>
    </message>
    <message>
        <source>bf16 was asked for, but this processor does not compute in it: it is emulated and slower than fp32</source>
        <translation>bf16 wurde verlangt, aber dieser Prozessor rechnet nicht darin: Es wird nachgebildet und ist langsamer als fp32</translation>
    </message>
    <message>
        <source>bf16 was asked for; a TorchScript module computes in fp32</source>
        <translation>bf16 wurde verlangt; ein TorchScript-Modul rechnet in fp32</translation>
    </message>
    <message>
        <source>break off</source>
        <translation>brechen ab</translation>
    </message>
    <message>
        <source>brisque: not available: %1 is not there (Debian: opencv-data)</source>
        <translation>brisque: nicht verfügbar: %1 fehlt (Debian: opencv-data)</translation>
    </message>
    <message>
        <source>brisque: not available: %1: OpenCV: %2</source>
        <translation>brisque: nicht verfügbar: %1: OpenCV: %2</translation>
    </message>
    <message>
        <source>brisque: not available: OpenCV&apos;s model files are not installed (Debian: opencv-data)</source>
        <translation>brisque: nicht verfügbar: Die Modelldateien von OpenCV sind nicht installiert (Debian: opencv-data)</translation>
    </message>
    <message>
        <source>brisque: the picture has no texture at all</source>
        <translation>brisque: Das Bild hat gar keine Textur</translation>
    </message>
    <message>
        <source>brisque: the picture has too little texture</source>
        <translation>brisque: Das Bild hat zu wenig Textur</translation>
    </message>
    <message>
        <source>brisque: there are less than 16 x 16 pixels to look at</source>
        <translation>brisque: Es sind weniger als 16 x 16 Pixel zu betrachten</translation>
    </message>
    <message>
        <source>brisque: there is no picture</source>
        <translation>brisque: Es gibt kein Bild</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>können nicht dekodiert werden</translation>
    </message>
    <message>
        <source>cannot be stored as PNG (%1)</source>
        <translation>kann nicht als PNG gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>cannot be stored as TIFF (%1)</source>
        <translation>kann nicht als TIFF gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>choose a folder for the results</source>
        <translation>Einen Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>choose a smaller picture</source>
        <translation>ein kleineres Bild wählen</translation>
    </message>
    <message>
        <source>choose a smaller scale</source>
        <translation>einen kleineren Maßstab wählen</translation>
    </message>
    <message>
        <source>clDice: the label has no vessel inside the mask</source>
        <translation>clDice: Das Label hat innerhalb der Maske kein Gefäß</translation>
    </message>
    <message>
        <source>clDice: the vessel map, the label and the mask differ in size</source>
        <translation>clDice: Gefäßkarte, Label und Maske sind verschieden groß</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>comparing patches</source>
        <translation>Ausschnitte werden verglichen</translation>
    </message>
    <message>
        <source>comparing superpixels</source>
        <translation>Superpixel werden verglichen</translation>
    </message>
    <message>
        <source>consistency: needs the picture that the method was given</source>
        <translation>consistency: braucht das Bild, das die Methode erhielt</translation>
    </message>
    <message>
        <source>consistency: the field of view is empty</source>
        <translation>consistency: Das Bildfeld ist leer</translation>
    </message>
    <message>
        <source>consistency: the picture has %1 x %2 pixels, its input %3 x %4; it must be a whole factor larger, or of the same size</source>
        <translation>consistency: Das Bild hat %1 x %2 Pixel, seine Eingabe %3 x %4; es muss um einen ganzen Faktor größer sein oder gleich groß</translation>
    </message>
    <message>
        <source>consistency: there is no picture</source>
        <translation>consistency: Es gibt kein Bild</translation>
    </message>
    <message>
        <source>continuing the retina beyond its border</source>
        <translation>Netzhaut wird über den Rand fortgesetzt</translation>
    </message>
    <message>
        <source>cosine transform</source>
        <translation>Kosinustransformation</translation>
    </message>
    <message>
        <source>counting brightness</source>
        <translation>Helligkeiten werden gezählt</translation>
    </message>
    <message>
        <source>cutting windows</source>
        <translation>Fenster werden ausgeschnitten</translation>
    </message>
    <message>
        <source>damaged (%1)</source>
        <translation>beschädigt (%1)</translation>
    </message>
    <message>
        <source>damaged DICOM (its header and its JPEG data disagree)</source>
        <translation>beschädigtes DICOM (Dateikopf und JPEG-Daten widersprechen sich)</translation>
    </message>
    <message>
        <source>damaged DICOM (its transfer syntax and its pixel data disagree)</source>
        <translation>beschädigtes DICOM (Transfersyntax und Pixeldaten widersprechen sich)</translation>
    </message>
    <message>
        <source>damaged JPEG (its header promises far more pixels than the file can hold)</source>
        <translation>beschädigtes JPEG (der Dateikopf verspricht weit mehr Pixel, als die Datei fassen kann)</translation>
    </message>
    <message>
        <source>damaged PNG (its header promises far more pixels than the file can hold)</source>
        <translation>beschädigtes PNG (der Dateikopf verspricht weit mehr Pixel, als die Datei fassen kann)</translation>
    </message>
    <message>
        <source>damaged PPM or PGM (its header makes no sense)</source>
        <translation>beschädigtes PPM oder PGM (der Dateikopf ergibt keinen Sinn)</translation>
    </message>
    <message>
        <source>damaged TIFF (its header promises far more pixels than the file can hold)</source>
        <translation>beschädigtes TIFF (der Dateikopf verspricht weit mehr Pixel, als die Datei fassen kann)</translation>
    </message>
    <message>
        <source>damaged or truncated BMP</source>
        <translation>beschädigtes oder unvollständiges BMP</translation>
    </message>
    <message>
        <source>damaged or truncated DICOM (%1)</source>
        <translation>beschädigtes oder unvollständiges DICOM (%1)</translation>
    </message>
    <message>
        <source>damaged or truncated DICOM (its JPEG 2000 data %1)</source>
        <translation>beschädigtes oder unvollständiges DICOM (die JPEG-2000-Daten %1)</translation>
    </message>
    <message>
        <source>damaged or truncated DICOM (its RLE data do not fill the picture)</source>
        <translation>beschädigtes oder unvollständiges DICOM (die RLE-Daten füllen das Bild nicht)</translation>
    </message>
    <message>
        <source>damaged or truncated GIF (%1)</source>
        <translation>beschädigtes oder unvollständiges GIF (%1)</translation>
    </message>
    <message>
        <source>damaged or truncated JPEG (%1)</source>
        <translation>beschädigtes oder unvollständiges JPEG (%1)</translation>
    </message>
    <message>
        <source>damaged or truncated PNG (%1)</source>
        <translation>beschädigtes oder unvollständiges PNG (%1)</translation>
    </message>
    <message>
        <source>damaged or truncated PNG (the file ends early)</source>
        <translation>beschädigtes oder unvollständiges PNG (die Datei endet zu früh)</translation>
    </message>
    <message>
        <source>damaged or truncated PPM or PGM (pixels are missing or above the stated maximum)</source>
        <translation>beschädigtes oder unvollständiges PPM oder PGM (Pixel fehlen oder liegen über dem angegebenen Höchstwert)</translation>
    </message>
    <message>
        <source>damaged or truncated TIFF (%1)</source>
        <translation>beschädigtes oder unvollständiges TIFF (%1)</translation>
    </message>
    <message>
        <source>declares a header of more than 8 MiB</source>
        <translation>kündigt einen Kopf von mehr als 8 MiB an</translation>
    </message>
    <message>
        <source>display: no such channel, or no window</source>
        <translation>Anzeige: kein solcher Kanal oder kein Fenster</translation>
    </message>
    <message>
        <source>do not begin as they must</source>
        <translation>beginnen nicht, wie sie müssen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>enlarging</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>estimating the model</source>
        <translation>Modell wird geschätzt</translation>
    </message>
    <message>
        <source>filtering</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>finding superpixels</source>
        <translation>Superpixel werden gesucht</translation>
    </message>
    <message>
        <source>finding the retina</source>
        <translation>Netzhaut wird gesucht</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>fitting the leaves</source>
        <translation>Blätter werden angepasst</translation>
    </message>
    <message>
        <source>following vessels</source>
        <translation>Gefäße werden verfolgt</translation>
    </message>
    <message>
        <source>format &apos;%1&apos; is not one this build reads (%2)</source>
        <translation>Das Format &apos;%1&apos; liest dieses Programm nicht (%2)</translation>
    </message>
    <message>
        <source>growing a tree</source>
        <translation>Ein Baum wächst</translation>
    </message>
    <message>
        <source>has a dtype that is no text</source>
        <translation>hat einen dtype, der kein Text ist</translation>
    </message>
    <message>
        <source>has a shape that is no list of at most 8 numbers</source>
        <translation>hat eine Form, die keine Liste von höchstens 8 Zahlen ist</translation>
    </message>
    <message>
        <source>has a side that is no whole number of 0 or more</source>
        <translation>hat eine Seite, die keine ganze Zahl ab 0 ist</translation>
    </message>
    <message>
        <source>has an empty name</source>
        <translation>hat einen leeren Namen</translation>
    </message>
    <message>
        <source>has bytes after the last tensor</source>
        <translation>hat Bytes hinter dem letzten Tensor</translation>
    </message>
    <message>
        <source>has data_offsets that are not two whole numbers</source>
        <translation>hat data_offsets, die nicht zwei ganze Zahlen sind</translation>
    </message>
    <message>
        <source>has more than two dimensions</source>
        <translation>hat mehr als zwei Dimensionen</translation>
    </message>
    <message>
        <source>has offsets that do not agree with its shape</source>
        <translation>hat Offsets, die nicht zur Form passen</translation>
    </message>
    <message>
        <source>has the unsupported dtype &apos;%1&apos; (F32, F16, BF16, I64 and U8 are read)</source>
        <translation>hat den nicht unterstützten dtype &apos;%1&apos; (gelesen werden F32, F16, BF16, I64 und U8)</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>hat den falschen Typ</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>inverting the model</source>
        <translation>Modell wird umgekehrt</translation>
    </message>
    <message>
        <source>is a number that does not fit: %1</source>
        <translation>ist eine Zahl, die nicht passt: %1</translation>
    </message>
    <message>
        <source>is larger than any model</source>
        <translation>ist größer als jedes Modell</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is no .npz file (a zip archive of arrays)</source>
        <translation>ist keine .npz-Datei (ein Zip-Archiv aus Arrays)</translation>
    </message>
    <message>
        <source>is no array of NumPy</source>
        <translation>ist kein Array von NumPy</translation>
    </message>
    <message>
        <source>is no array of little-endian 64-bit floats</source>
        <translation>ist kein Array von 64-Bit-Gleitkommazahlen (little-endian)</translation>
    </message>
    <message>
        <source>is no key of a forest</source>
        <translation>ist kein Schlüssel eines Waldes</translation>
    </message>
    <message>
        <source>is no key of a model card</source>
        <translation>ist kein Schlüssel einer Modellkarte</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is truncated within its header</source>
        <translation>bricht im Kopf ab</translation>
    </message>
    <message>
        <source>is truncated: tensor &apos;%1&apos; ends after the file</source>
        <translation>bricht ab: Der Tensor &apos;%1&apos; endet hinter der Datei</translation>
    </message>
    <message>
        <source>it has no colour table</source>
        <translation>es hat keine Farbtabelle</translation>
    </message>
    <message>
        <source>it holds values that are not finite</source>
        <translation>es enthält nicht endliche Werte</translation>
    </message>
    <message>
        <source>it needs 36 means and 36 x 36 covariances</source>
        <translation>nötig sind 36 Mittelwerte und 36 x 36 Kovarianzen</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>its &apos;%1&apos; must be from %2 to %3</source>
        <translation>&apos;%1&apos; muss von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>its covariance is not symmetric</source>
        <translation>die Kovarianz ist nicht symmetrisch</translation>
    </message>
    <message>
        <source>its header has no shape</source>
        <translation>im Kopf fehlt die Form</translation>
    </message>
    <message>
        <source>its header holds a zero byte</source>
        <translation>der Kopf enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>der Kopf ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its header is no JSON object</source>
        <translation>der Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its header is no valid JSON (%1)</source>
        <translation>der Kopf ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>its header says it has no pixels</source>
        <translation>laut Dateikopf hat es keine Pixel</translation>
    </message>
    <message>
        <source>its list of members is damaged</source>
        <translation>die Liste der Mitglieder ist beschädigt</translation>
    </message>
    <message>
        <source>its members are compressed; save it with numpy.savez</source>
        <translation>die Mitglieder sind komprimiert; mit numpy.savez speichern</translation>
    </message>
    <message>
        <source>its metadata &apos;%1&apos; is no text</source>
        <translation>die Metadaten &apos;%1&apos; sind kein Text</translation>
    </message>
    <message>
        <source>its metadata are no JSON object</source>
        <translation>die Metadaten sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its metadata lack &apos;%1&apos;</source>
        <translation>In den Metadaten fehlt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>seine Teile passen nicht zusammen</translation>
    </message>
    <message>
        <source>its picture lies outside its canvas</source>
        <translation>das Bild liegt außerhalb seiner Fläche</translation>
    </message>
    <message>
        <source>its pixel data are not made of fragments</source>
        <translation>die Pixeldaten bestehen nicht aus Fragmenten</translation>
    </message>
    <message>
        <source>its sequences are nested too deeply</source>
        <translation>die Sequenzen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its size does not agree with its shape</source>
        <translation>die Größe passt nicht zur Form</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; holds numbers that are not finite</source>
        <translation>Der Tensor &apos;%1&apos; enthält nicht endliche Zahlen</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; is missing or has another shape</source>
        <translation>Der Tensor &apos;%1&apos; fehlt oder hat eine andere Form</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; is missing or has another shape or type</source>
        <translation>Der Tensor &apos;%1&apos; fehlt oder hat eine andere Form oder einen anderen Typ</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; must hold f32 or f16</source>
        <translation>Der Tensor &apos;%1&apos; muss f32 oder f16 enthalten</translation>
    </message>
    <message>
        <source>its tree %1 points outside its tables</source>
        <translation>Der Baum %1 zeigt über seine Tabellen hinaus</translation>
    </message>
    <message>
        <source>joining colour</source>
        <translation>Farbe wird zusammengesetzt</translation>
    </message>
    <message>
        <source>joining directions</source>
        <translation>Richtungen werden zusammengesetzt</translation>
    </message>
    <message>
        <source>lightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>local contrast</source>
        <translation>Lokaler Kontrast</translation>
    </message>
    <message>
        <source>looking at the photographs</source>
        <translation>Aufnahmen werden durchgesehen</translation>
    </message>
    <message>
        <source>looking for near-duplicates</source>
        <translation>Beinahe-Duplikate werden gesucht</translation>
    </message>
    <message>
        <source>looking for vessels</source>
        <translation>Gefäße werden gesucht</translation>
    </message>
    <message>
        <source>luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>luminance gain</source>
        <translation>Luminanzverstärkung</translation>
    </message>
    <message>
        <source>mapping lightness</source>
        <translation>Helligkeit wird abgebildet</translation>
    </message>
    <message>
        <source>measures: there is no channel %1</source>
        <translation>Messungen: Es gibt keinen Kanal %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>measuring steps</source>
        <translation>Schritte werden gemessen</translation>
    </message>
    <message>
        <source>measuring widths</source>
        <translation>Breiten werden gemessen</translation>
    </message>
    <message>
        <source>method %1 version %2</source>
        <translation>Die Methode %1 in Version %2</translation>
    </message>
    <message>
        <source>micrometres a pixel are a number above 0</source>
        <translation>Mikrometer je Pixel sind eine Zahl über 0</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlen: %1</translation>
    </message>
    <message>
        <source>must be [low, high] with 16 &lt;= low &lt;= high &lt;= 65535</source>
        <translation>muss [unten, oben] sein mit 16 &lt;= unten &lt;= oben &lt;= 65535</translation>
    </message>
    <message>
        <source>must be a .pt file, as its architecture is a TorchScript module</source>
        <translation>muss eine .pt-Datei sein, da die Architektur ein TorchScript-Modul ist</translation>
    </message>
    <message>
        <source>must be a .safetensors file: pickles (.pt, .pth) can run code and are not read</source>
        <translation>muss eine .safetensors-Datei sein: Pickles (.pt, .pth) können Programme ausführen und werden nicht gelesen</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a multiple of 8</source>
        <translation>muss ein Vielfaches von 8 sein</translation>
    </message>
    <message>
        <source>must be a plain file name in the model&apos;s own folder</source>
        <translation>muss ein bloßer Dateiname im eigenen Ordner des Modells sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be at most (3 scale)^2</source>
        <translation>darf höchstens (3 scale)^2 sein</translation>
    </message>
    <message>
        <source>must be at most 4 windowPx^2</source>
        <translation>darf höchstens 4 windowPx^2 sein</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>muss von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be odd</source>
        <translation>muss ungerade sein</translation>
    </message>
    <message>
        <source>must be super-resolve, denoise, deblur, enhance, segment, saliency, track or synthesize</source>
        <translation>muss super-resolve, denoise, deblur, enhance, segment, saliency, track oder synthesize sein</translation>
    </message>
    <message>
        <source>must have 1 to 4096 bytes</source>
        <translation>muss 1 bis 4096 Bytes haben</translation>
    </message>
    <message>
        <source>must have 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;</source>
        <translation>muss 1 bis 64 Zeichen aus a-z, 0-9, &apos;.&apos;, &apos;-&apos; und &apos;_&apos; haben</translation>
    </message>
    <message>
        <source>must have 64 lower-case hexadecimal digits</source>
        <translation>muss 64 hexadezimale Kleinbuchstaben und Ziffern haben</translation>
    </message>
    <message>
        <source>must have exactly dtype, shape and data_offsets</source>
        <translation>muss genau dtype, shape und data_offsets haben</translation>
    </message>
    <message>
        <source>needs a &apos;type&apos;</source>
        <translation>braucht einen &apos;type&apos;</translation>
    </message>
    <message>
        <source>needs a reference</source>
        <translation>braucht eine Referenz</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>niqe-fundus: not available: its model was not found</source>
        <translation>niqe-fundus: nicht verfügbar: Das Modell wurde nicht gefunden</translation>
    </message>
    <message>
        <source>niqe: not available: its model of natural photographs is not shipped; give the file (--niqe-model)</source>
        <translation>niqe: nicht verfügbar: Das Modell natürlicher Fotos wird nicht mitgeliefert; die Datei angeben (--niqe-model)</translation>
    </message>
    <message>
        <source>niqe: the picture holds too few textured patches of %1 x %1 pixels</source>
        <translation>niqe: Das Bild enthält zu wenige Ausschnitte mit Textur von %1 x %1 Pixeln</translation>
    </message>
    <message>
        <source>niqe: the picture holds too few textured patches of %1 x %1 pixels inside its field of view</source>
        <translation>niqe: Das Bild enthält in seinem Bildfeld zu wenige Ausschnitte mit Textur von %1 x %1 Pixeln</translation>
    </message>
    <message>
        <source>niqe: there is no picture</source>
        <translation>niqe: Es gibt kein Bild</translation>
    </message>
    <message>
        <source>no CUDA device is available to this build of LibTorch; see &quot;CUDA&quot; in the README</source>
        <translation>Für dieses LibTorch gibt es kein CUDA-Gerät; siehe „CUDA“ in der README</translation>
    </message>
    <message>
        <source>no picture in it</source>
        <translation>es enthält kein Bild</translation>
    </message>
    <message>
        <source>no picture was found to fit the model to</source>
        <translation>Es wurde kein Bild gefunden, an dem das Modell bestimmt werden kann</translation>
    </message>
    <message>
        <source>no pixel of the field of view is far enough from the picture&apos;s border</source>
        <translation>kein Pixel des Bildfelds ist weit genug vom Bildrand entfernt</translation>
    </message>
    <message>
        <source>no such map</source>
        <translation>Eine solche Karte gibt es nicht</translation>
    </message>
    <message>
        <source>no training photograph has room for a patch of %1 px</source>
        <translation>Keine Trainingsaufnahme hat Platz für einen Ausschnitt von %1 px</translation>
    </message>
    <message>
        <source>no vessel was found</source>
        <translation>Es wurde kein Gefäß gefunden</translation>
    </message>
    <message>
        <source>no vessel was found near the seed %1,%2</source>
        <translation>In der Nähe des Startpunkts %1,%2 wurde kein Gefäß gefunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of %1 trees was as dense as those learned from; the last one was taken</source>
        <translation>Keiner von %1 Bäumen war so dicht wie die gelernten; der letzte wurde genommen</translation>
    </message>
    <message>
        <source>not a picture that Fovea reads (PNG, JPEG, TIFF, BMP, PPM, PGM, GIF or DICOM)</source>
        <translation>kein Bild, das Fovea lesen kann (PNG, JPEG, TIFF, BMP, PPM, PGM, GIF oder DICOM)</translation>
    </message>
    <message>
        <source>not a safetensors file</source>
        <translation>keine safetensors-Datei</translation>
    </message>
    <message>
        <source>not averaged over mirror images, because the picture is larger than half a megapixel; ensemble=flips averages</source>
        <translation>Nicht über Spiegelbilder gemittelt, weil das Bild größer als ein halbes Megapixel ist; ensemble=flips mittelt</translation>
    </message>
    <message>
        <source>not enough memory for %1; tiles of %2 px were used</source>
        <translation>Nicht genug Speicher für %1; benutzt wurden Kacheln von %2 px</translation>
    </message>
    <message>
        <source>not enough memory for the saliency map</source>
        <translation>Nicht genug Speicher für die Salienzkarte</translation>
    </message>
    <message>
        <source>not enough memory for this</source>
        <translation>Nicht genug Speicher dafür</translation>
    </message>
    <message>
        <source>not enough memory for this job</source>
        <translation>Nicht genug Speicher für diesen Auftrag</translation>
    </message>
    <message>
        <source>not enough memory for this picture</source>
        <translation>Nicht genug Speicher für dieses Bild</translation>
    </message>
    <message>
        <source>not enough memory to put two pictures side by side</source>
        <translation>Nicht genug Speicher, um zwei Bilder nebeneinanderzustellen</translation>
    </message>
    <message>
        <source>not enough memory to raise the local contrast</source>
        <translation>Nicht genug Speicher, um den lokalen Kontrast anzuheben</translation>
    </message>
    <message>
        <source>nothing was run</source>
        <translation>Es wurde nichts ausgeführt</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>von anderer Form: %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>only %1 training windows were found: fewer than two leaves need</source>
        <translation>Nur %1 Trainingsfenster wurden gefunden: weniger, als zwei Blätter brauchen</translation>
    </message>
    <message>
        <source>only the last step of a pipeline may make a map</source>
        <translation>Nur der letzte Schritt einer Kette darf eine Karte erzeugen</translation>
    </message>
    <message>
        <source>open a photograph first</source>
        <translation>Zuerst eine Aufnahme öffnen</translation>
    </message>
    <message>
        <source>overlays: there is no map %1</source>
        <translation>Überlagerungen: Es gibt keine Karte %1</translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; is %2; legal is %3</source>
        <translation>Parameter &apos;%1&apos; ist %2; erlaubt ist %3</translation>
    </message>
    <message>
        <source>parameters must be a JSON object</source>
        <translation>Parameter müssen ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>photographs from a seed</source>
        <translation>Aufnahmen aus einem Startwert</translation>
    </message>
    <message>
        <source>pipeline: %1 makes a map, so %2 cannot follow it</source>
        <translation>Kette: %1 erzeugt eine Karte, daher kann %2 nicht darauf folgen</translation>
    </message>
    <message>
        <source>pipeline: there are no steps</source>
        <translation>Kette: Es gibt keine Schritte</translation>
    </message>
    <message>
        <source>pipeline: there is no picture</source>
        <translation>Kette: Es gibt kein Bild</translation>
    </message>
    <message>
        <source>place: is none</source>
        <translation>Ort: ist keiner</translation>
    </message>
    <message>
        <source>putting two pictures side by side: %1</source>
        <translation>Zwei Bilder nebeneinanderstellen: %1</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>reading photographs</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>reading photographs: %1</source>
        <translation>Aufnahmen lesen: %1</translation>
    </message>
    <message>
        <source>reading photographs: not enough memory; use fewer or smaller ones</source>
        <translation>Aufnahmen lesen: nicht genug Speicher; weniger oder kleinere benutzen</translation>
    </message>
    <message>
        <source>recipe %1: augment: a forest takes no augmentation but dihedral</source>
        <translation>Rezept %1: augment: Ein Wald kennt keine Erweiterung außer dihedral</translation>
    </message>
    <message>
        <source>recipe: &apos;workingDiameterPx&apos; must be [low, high]</source>
        <translation>Rezept: &apos;workingDiameterPx&apos; muss [unten, oben] sein</translation>
    </message>
    <message>
        <source>removing opacity</source>
        <translation>Trübung wird entfernt</translation>
    </message>
    <message>
        <source>restoring along a direction</source>
        <translation>Verbesserung entlang einer Richtung</translation>
    </message>
    <message>
        <source>s3: no block of 32 x 32 pixels lies wholly in the field of view</source>
        <translation>s3: Kein Block von 32 x 32 Pixeln liegt ganz im Bildfeld</translation>
    </message>
    <message>
        <source>s3: the picture is smaller than a block of 32 x 32 pixels</source>
        <translation>s3: Das Bild ist kleiner als ein Block von 32 x 32 Pixeln</translation>
    </message>
    <message>
        <source>s3: there is no picture</source>
        <translation>s3: Es gibt kein Bild</translation>
    </message>
    <message>
        <source>saliency</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>spreading saliency over pixels</source>
        <translation>Salienz wird auf Pixel verteilt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>taking the veil away</source>
        <translation>Schleier wird entfernt</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; %2</source>
        <translation>Tensor &apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; overlaps the one before it</source>
        <translation>Der Tensor &apos;%1&apos; überlappt den vorigen</translation>
    </message>
    <message>
        <source>the CUDA device does not answer; check its driver, or use --device cpu</source>
        <translation>Das CUDA-Gerät antwortet nicht; den Treiber prüfen oder die CPU wählen (--device cpu)</translation>
    </message>
    <message>
        <source>the card of %1: &apos;density&apos; must be [low, high]</source>
        <translation>Die Karte von %1: &apos;density&apos; muss [unten, oben] sein</translation>
    </message>
    <message>
        <source>the field of view is empty</source>
        <translation>Das Bildfeld ist leer</translation>
    </message>
    <message>
        <source>the field of view is of another size than the picture</source>
        <translation>Das Bildfeld hat eine andere Größe als das Bild</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file ends within an element</source>
        <translation>die Datei endet mitten in einem Element</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>the file that %1 needs is not there; looked for %2</source>
        <translation>Die Datei, die %1 braucht, fehlt; gesucht wurde %2</translation>
    </message>
    <message>
        <source>the input is not the file of the record: its steps are used, its picture is not repeated</source>
        <translation>Die Eingabe ist nicht die Datei des Protokolls: Seine Schritte werden benutzt, sein Bild wird nicht wiederholt</translation>
    </message>
    <message>
        <source>the model %1 has scale %2, not %3</source>
        <translation>Das Modell %1 hat den Maßstab %2, nicht %3</translation>
    </message>
    <message>
        <source>the model %1 is no %2</source>
        <translation>Das Modell %1 ist kein %2</translation>
    </message>
    <message>
        <source>the model %1 is not a forest for %2 and this scale</source>
        <translation>Das Modell %1 ist kein Wald für %2 und diesen Maßstab</translation>
    </message>
    <message>
        <source>the model %1 serves &apos;%2&apos;, not &apos;%3&apos;</source>
        <translation>Das Modell %1 dient &apos;%2&apos;, nicht &apos;%3&apos;</translation>
    </message>
    <message>
        <source>the model %1 serves &apos;%2&apos;, not this method</source>
        <translation>Das Modell %1 dient &apos;%2&apos;, nicht dieser Methode</translation>
    </message>
    <message>
        <source>the model &apos;%1&apos; that %2 builds on is not there; looked in %3</source>
        <translation>Das Modell &apos;%1&apos;, auf dem %2 aufbaut, fehlt; gesucht wurde in %3</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; occurs twice</source>
        <translation>der Name &apos;%1&apos; kommt zweimal vor</translation>
    </message>
    <message>
        <source>the network gave values that are not finite: its weights do not fit this picture</source>
        <translation>Das Netz ergab nicht endliche Werte: Seine Gewichte passen nicht zu diesem Bild</translation>
    </message>
    <message>
        <source>the network was given tensors of other shapes or types than it works on</source>
        <translation>Das Netz erhielt Tensoren anderer Form oder anderen Typs, als es verarbeitet</translation>
    </message>
    <message>
        <source>the network works on one channel: it was run on red, green and blue in turn</source>
        <translation>Das Netz arbeitet auf einem Kanal: Es wurde nacheinander auf Rot, Grün und Blau angewandt</translation>
    </message>
    <message>
        <source>the network: %1</source>
        <translation>Das Netz: %1</translation>
    </message>
    <message>
        <source>the network: its output has not the size that its traits say</source>
        <translation>Das Netz: Seine Ausgabe hat nicht die angegebene Größe</translation>
    </message>
    <message>
        <source>the network: not enough memory</source>
        <translation>Das Netz: nicht genug Speicher</translation>
    </message>
    <message>
        <source>the photographs have no room for training windows of %1 px inside their field of view</source>
        <translation>Die Aufnahmen haben in ihrem Bildfeld keinen Platz für Trainingsfenster von %1 px</translation>
    </message>
    <message>
        <source>the picture cannot be kept</source>
        <translation>Das Bild kann nicht behalten werden</translation>
    </message>
    <message>
        <source>the picture has %1 pixels, the reference %2; they must have the same size</source>
        <translation>Das Bild hat %1 Pixel, die Referenz %2; sie müssen gleich groß sein</translation>
    </message>
    <message>
        <source>the picture in one piece</source>
        <translation>das Bild in einem Stück</translation>
    </message>
    <message>
        <source>the picture is no file: a command line has nothing to read</source>
        <translation>Das Bild ist keine Datei: Eine Befehlszeile hat nichts zu lesen</translation>
    </message>
    <message>
        <source>the picture is too small to learn from: it was enlarged by cubic interpolation alone</source>
        <translation>Das Bild ist zu klein, um daraus zu lernen: Es wurde nur kubisch interpoliert</translation>
    </message>
    <message>
        <source>the picture that the method was given</source>
        <translation>das Bild, das die Methode erhielt</translation>
    </message>
    <message>
        <source>the picture was reduced to %1 x %2 pixels for the networks</source>
        <translation>Das Bild wurde für die Netze auf %1 x %2 Pixel verkleinert</translation>
    </message>
    <message>
        <source>the picture was resized to %1 pixels for the network, and the map back to %2</source>
        <translation>Das Bild wurde für das Netz auf %1 Pixel gebracht, und die Karte zurück auf %2</translation>
    </message>
    <message>
        <source>the pipeline has %1 steps, but %2 ways to run them are given</source>
        <translation>Die Kette hat %1 Schritte, aber %2 Arten der Ausführung sind angegeben</translation>
    </message>
    <message>
        <source>the pipeline has no steps</source>
        <translation>Die Kette hat keine Schritte</translation>
    </message>
    <message>
        <source>the program&apos;s &apos;%1&apos; folder is not there; looked at: %2 (set FOVEA_DATA_DIR to the folder that holds it)</source>
        <translation>Der Ordner „%1“ des Programms fehlt; gesucht wurde in: %2 (FOVEA_DATA_DIR auf den Ordner setzen, der ihn enthält)</translation>
    </message>
    <message>
        <source>the region holds no pixel of the retina</source>
        <translation>Der Bereich enthält kein Pixel der Netzhaut</translation>
    </message>
    <message>
        <source>the saliency map failed: %1</source>
        <translation>Die Salienzkarte ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>the saliency was computed at %1 x %2 pixels and the map enlarged</source>
        <translation>Die Salienz wurde bei %1 x %2 Pixeln berechnet und die Karte vergrößert</translation>
    </message>
    <message>
        <source>the state folder cannot be written</source>
        <translation>In den Ordner für den Programmzustand kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the steps enlarge by %1 in all; at most %2 is possible</source>
        <translation>Die Schritte vergrößern zusammen um %1; möglich ist höchstens %2</translation>
    </message>
    <message>
        <source>the trees grown so far belong to another recipe</source>
        <translation>Die bisher gewachsenen Bäume gehören zu einem anderen Rezept</translation>
    </message>
    <message>
        <source>the vessel maps are smaller than SSIM&apos;s window</source>
        <translation>Die Gefäßkarten sind kleiner als das Fenster von SSIM</translation>
    </message>
    <message>
        <source>the weights of %1 are not those of the record: the result differs from it</source>
        <translation>Die Gewichte von %1 sind nicht die des Protokolls: Das Ergebnis weicht davon ab</translation>
    </message>
    <message>
        <source>there are no features &apos;%1&apos;; there are: vgg16-features, vgg19-features, squeezenet-features</source>
        <translation>Es gibt keine Merkmale &apos;%1&apos;; es gibt: vgg16-features, vgg19-features, squeezenet-features</translation>
    </message>
    <message>
        <source>there are no two vessel maps to compare</source>
        <translation>Es gibt keine zwei Gefäßkarten zum Vergleichen</translation>
    </message>
    <message>
        <source>there is a hole before tensor &apos;%1&apos;</source>
        <translation>Vor dem Tensor &apos;%1&apos; ist eine Lücke</translation>
    </message>
    <message>
        <source>there is no data set layout &apos;%1&apos;; there are: %2</source>
        <translation>Es gibt keinen Aufbau &apos;%1&apos; eines Datensatzes; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no folder for the user&apos;s models</source>
        <translation>Es gibt keinen Ordner für eigene Modelle</translation>
    </message>
    <message>
        <source>there is no loss &apos;%1&apos;</source>
        <translation>Es gibt keinen Verlust &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no method &apos;%1&apos;; there are: %2</source>
        <translation>Es gibt keine Methode &apos;%1&apos;; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no method here that finds vessels</source>
        <translation>Es gibt hier keine Methode, die Gefäße findet</translation>
    </message>
    <message>
        <source>there is no metric &apos;%1&apos;; there are: %2</source>
        <translation>Es gibt keine Metrik &apos;%1&apos;; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos; in the models folder %2</source>
        <translation>Es gibt kein Modell &apos;%1&apos; im Modellordner %2</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos; in the models folder %2, nor in %3</source>
        <translation>Es gibt kein Modell &apos;%1&apos; im Modellordner %2, auch nicht in %3</translation>
    </message>
    <message>
        <source>there is no models folder to import into: name one</source>
        <translation>Es gibt keinen Modellordner, in den importiert werden kann: einen angeben</translation>
    </message>
    <message>
        <source>there is no other vessel map to compare with</source>
        <translation>Es gibt keine andere Gefäßkarte zum Vergleichen</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;; there are: %2</source>
        <translation>Es gibt keinen Parameter &apos;%1&apos;; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no photograph to measure on</source>
        <translation>Es gibt keine Aufnahme, an der gemessen werden kann</translation>
    </message>
    <message>
        <source>there is no photograph to train on</source>
        <translation>Es gibt keine Aufnahme, mit der trainiert werden kann</translation>
    </message>
    <message>
        <source>there is no photograph to work on</source>
        <translation>Es gibt keine Aufnahme zu bearbeiten</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>Es gibt kein Bild</translation>
    </message>
    <message>
        <source>there is no picture to restore</source>
        <translation>Es gibt kein Bild, das verbessert werden kann</translation>
    </message>
    <message>
        <source>there is no picture to take the saliency of</source>
        <translation>Es gibt kein Bild, dessen Salienz bestimmt werden kann</translation>
    </message>
    <message>
        <source>there is no step to run</source>
        <translation>Es gibt keinen Schritt auszuführen</translation>
    </message>
    <message>
        <source>there is no vessel map</source>
        <translation>Es gibt keine Gefäßkarte</translation>
    </message>
    <message>
        <source>this DICOM file holds no picture, or ends before it</source>
        <translation>Diese DICOM-Datei enthält kein Bild oder endet davor</translation>
    </message>
    <message>
        <source>this task has no method that is done to a photograph</source>
        <translation>Diese Aufgabe hat keine Methode, die auf eine Aufnahme angewandt wird</translation>
    </message>
    <message>
        <source>tiles of %1 px</source>
        <translation>Kacheln von %1 px</translation>
    </message>
    <message>
        <source>tiles of %1 px were asked for; this network needs %2 px</source>
        <translation>Kacheln von %1 px wurden verlangt; dieses Netz braucht %2 px</translation>
    </message>
    <message>
        <source>tiles were asked for, but this network must see the whole picture at once</source>
        <translation>Kacheln wurden verlangt, aber dieses Netz muss das ganze Bild auf einmal sehen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training: %1</source>
        <translation>Training: %1</translation>
    </message>
    <message>
        <source>training: not enough memory; use a smaller batch or patch</source>
        <translation>Training: nicht genug Speicher; kleinere oder weniger Ausschnitte je Schritt benutzen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>truncated DICOM (its pixel data hold fewer bytes than its header promises)</source>
        <translation>unvollständiges DICOM (die Pixeldaten haben weniger Bytes, als der Dateikopf verspricht)</translation>
    </message>
    <message>
        <source>truncated PPM or PGM (its header promises more pixels than the file holds)</source>
        <translation>unvollständiges PPM oder PGM (der Dateikopf verspricht mehr Pixel, als die Datei enthält)</translation>
    </message>
    <message>
        <source>trying it on a made-up picture</source>
        <translation>Probelauf auf einem erfundenen Bild</translation>
    </message>
    <message>
        <source>turning the picture</source>
        <translation>Bild wird gedreht</translation>
    </message>
    <message>
        <source>unexpected failure of an unknown kind</source>
        <translation>Unerwarteter Fehler unbekannter Art</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>Unerwarteter Fehler: %1</translation>
    </message>
    <message>
        <source>unknown to the network: %1</source>
        <translation>dem Netz unbekannt: %1</translation>
    </message>
    <message>
        <source>vessel maps of different sizes cannot be compared</source>
        <translation>Gefäßkarten verschiedener Größe können nicht verglichen werden</translation>
    </message>
    <message>
        <source>vessel scores: map, label and mask differ in size</source>
        <translation>Gefäßwerte: Karte, Label und Maske sind verschieden groß</translation>
    </message>
    <message>
        <source>vessel scores: the label has no background inside the mask</source>
        <translation>Gefäßwerte: Das Label hat innerhalb der Maske keinen Hintergrund</translation>
    </message>
    <message>
        <source>vessel scores: the label has no vessel inside the mask</source>
        <translation>Gefäßwerte: Das Label hat innerhalb der Maske kein Gefäß</translation>
    </message>
    <message>
        <source>vessel scores: the map holds a value outside 0 to 1</source>
        <translation>Gefäßwerte: Die Karte enthält einen Wert außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>vessel statistics: %1</source>
        <translation>Gefäßstatistik: %1</translation>
    </message>
    <message>
        <source>vessel statistics: not enough memory</source>
        <translation>Gefäßstatistik: nicht genug Speicher</translation>
    </message>
    <message>
        <source>vessels</source>
        <translation>Gefäße</translation>
    </message>
    <message>
        <source>which makes one map of a picture</source>
        <translation>die eine Karte eines Bildes erzeugt</translation>
    </message>
    <message>
        <source>which makes pictures of pictures</source>
        <translation>die Bilder aus Bildern erzeugt</translation>
    </message>
    <message>
        <source>with another choice for the mark strip</source>
        <translation>mit einer anderen Wahl für den Streifen mit der Kennzeichnung</translation>
    </message>
    <message>
        <source>without a record</source>
        <translation>ohne Protokoll</translation>
    </message>
    <message>
        <source>worst region: no square has its centre inside the field of view</source>
        <translation>Schlechtester Bereich: Kein Quadrat hat seine Mitte im Bildfeld</translation>
    </message>
    <message>
        <source>worst region: the map has nothing inside its border</source>
        <translation>Schlechtester Bereich: Die Karte hat innerhalb ihres Randes nichts</translation>
    </message>
    <message>
        <source>and was changed since it was made</source>
        <translation>und wurde seither verändert</translation>
    </message>
    <message>
        <source>%1: a quotation mark is never closed</source>
        <translation>%1: Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos;; there are: %3</source>
        <translation>%1: hat keine Spalte „%2“; es gibt: %3</translation>
    </message>
    <message>
        <source>%1: is empty; a heading with the names of the columns is needed</source>
        <translation>%1: ist leer; eine Kopfzeile mit den Namen der Spalten ist nötig</translation>
    </message>
    <message>
        <source>%1: names no patient for %2 (column &apos;%3&apos;)</source>
        <translation>%1: nennt keinen Patienten für %2 (Spalte „%3“)</translation>
    </message>
    <message>
        <source>%1: names no patient for %2 and %3 more (column &apos;%4&apos;)</source>
        <translation>%1: nennt keinen Patienten für %2 und %3 weitere (Spalte „%4“)</translation>
    </message>
    <message>
        <source>%1: names two patients for %2: %3 and %4</source>
        <translation>%1: nennt zwei Patienten für %2: %3 und %4</translation>
    </message>
    <message>
        <source>%1: only one of &apos;patient&apos;, &apos;patientTable&apos; and &apos;patientTag&apos; can say whose a photograph is</source>
        <translation>%1: nur eines von „patient“, „patientTable“ und „patientTag“ kann sagen, von wem eine Aufnahme ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos;; legal are %3</source>
        <translation>„%1“ ist „%2“; erlaubt sind %3</translation>
    </message>
    <message>
        <source>1 or 2, as many as layers: 2 halves the size.</source>
        <translation>1 oder 2, so viele wie Schichten: 2 halbiert die Größe.</translation>
    </message>
    <message>
        <source>1 to %1 whole numbers from %2 to %3</source>
        <translation>1 bis %1 ganze Zahlen von %2 bis %3</translation>
    </message>
    <message>
        <source>2: the vessels and the field of view.</source>
        <translation>2: die Gefäße und das Bildfeld.</translation>
    </message>
    <message>
        <source>3 for a colour picture, 1 for a map of vessels.</source>
        <translation>3 für ein Farbbild, 1 für eine Gefäßkarte.</translation>
    </message>
    <message>
        <source>3 for a colour picture.</source>
        <translation>3 für ein Farbbild.</translation>
    </message>
    <message>
        <source>3 for a picture, 4 for a picture and its vessel map.</source>
        <translation>3 für ein Bild, 4 für ein Bild und seine Gefäßkarte.</translation>
    </message>
    <message>
        <source>3 for colour, 1 for grey.</source>
        <translation>3 für Farbe, 1 für Grau.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Adds to its input</source>
        <translation>Ergänzt den Eingang</translation>
    </message>
    <message>
        <source>As many numbers as levels.</source>
        <translation>So viele Zahlen wie Ebenen.</translation>
    </message>
    <message>
        <source>By each picture, by the batch, or none.</source>
        <translation>Nach jedem Bild, nach dem Stapel oder keine.</translation>
    </message>
    <message>
        <source>Channels a layer</source>
        <translation>Kanäle je Schicht</translation>
    </message>
    <message>
        <source>Channels a level</source>
        <translation>Kanäle je Ebene</translation>
    </message>
    <message>
        <source>Channels of the first layer, which the others follow.</source>
        <translation>Kanäle der ersten Schicht, nach der sich die anderen richten.</translation>
    </message>
    <message>
        <source>Channels of the picture</source>
        <translation>Kanäle des Bildes</translation>
    </message>
    <message>
        <source>Channels of the second layer.</source>
        <translation>Kanäle der zweiten Schicht.</translation>
    </message>
    <message>
        <source>Colours vessel maps: a U-Net of strided convolutions (Isola et al.).</source>
        <translation>Färbt Gefäßkarten ein: ein U-Net aus Faltungen mit Schrittweite (Isola et al.).</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Convolutions there and back, every other layer skipped across (Hayee and Sytwu).</source>
        <translation>Faltungen hin und zurück, jede zweite Schicht übersprungen (Hayee und Sytwu).</translation>
    </message>
    <message>
        <source>Convolutions: deeper sees farther, and is slower.</source>
        <translation>Faltungen: tiefer sieht weiter und ist langsamer.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Decisions tried at every branch.</source>
        <translation>Entscheidungen, die an jeder Verzweigung versucht werden.</translation>
    </message>
    <message>
        <source>Dense layer</source>
        <translation>Dichte Schicht</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each halves the picture; its side must be a multiple of 2 to this power.</source>
        <translation>Jede halbiert das Bild; seine Seite muss ein Vielfaches von 2 hoch diese Zahl sein.</translation>
    </message>
    <message>
        <source>Ends in logits</source>
        <translation>Endet in Logits</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Estimates the veil of a clouded lens from the whole, much reduced picture.</source>
        <translation>Schätzt den Schleier einer getrübten Linse aus dem ganzen, stark verkleinerten Bild.</translation>
    </message>
    <message>
        <source>Factor on every block&apos;s branch: 0.1 for wide networks, 1 for small ones.</source>
        <translation>Faktor auf den Zweig jedes Blocks: 0,1 für breite Netze, 1 für kleine.</translation>
    </message>
    <message>
        <source>Factor on what is added to the enlargement; small for high learning rates.</source>
        <translation>Faktor auf das, was zur Vergrößerung addiert wird; klein bei hohen Lernraten.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Fewest windows that a leaf is made of.</source>
        <translation>Mindestzahl der Fenster, aus denen ein Blatt besteht.</translation>
    </message>
    <message>
        <source>Finest level first. More tell finer differences and cost memory and time.</source>
        <translation>Feinste Ebene zuerst. Mehr erkennen feinere Unterschiede und kosten Speicher und Zeit.</translation>
    </message>
    <message>
        <source>For maps of probability, as of vessels: the sigmoid comes afterwards.</source>
        <translation>Für Wahrscheinlichkeitskarten, etwa von Gefäßen: Die Sigmoidfunktion kommt danach.</translation>
    </message>
    <message>
        <source>From the finest to the coarsest.</source>
        <translation>Von der feinsten zur gröbsten.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>In cells; a multiple of 2 to the number of levels less one.</source>
        <translation>In Zellen; ein Vielfaches von 2 hoch Zahl der Ebenen minus eins.</translation>
    </message>
    <message>
        <source>In the three deepest layers of the decoder, while it learns.</source>
        <translation>In den drei tiefsten Schichten des Decoders, beim Lernen.</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>Eingangskanäle</translation>
    </message>
    <message>
        <source>It learns the difference to its input; input and output channels must then be as many.</source>
        <translation>Es lernt den Unterschied zum Eingang; Ein- und Ausgangskanäle müssen dann gleich viele sein.</translation>
    </message>
    <message>
        <source>Its numbers.</source>
        <translation>Ihre Zahlen.</translation>
    </message>
    <message>
        <source>Judged channels</source>
        <translation>Beurteilte Kanäle</translation>
    </message>
    <message>
        <source>Judges every patch of a picture for itself (Isola et al., Zhao et al.).</source>
        <translation>Beurteilt jeden Ausschnitt eines Bildes für sich (Isola et al., Zhao et al.).</translation>
    </message>
    <message>
        <source>Judges whole patches: eight convolutions and two dense layers (Ledig et al.).</source>
        <translation>Beurteilt ganze Ausschnitte: acht Faltungen und zwei dichte Schichten (Ledig et al.).</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Latent channels</source>
        <translation>Latente Kanäle</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Makes crisp vessels of the auto-encoder&apos;s coarse tree, step by step.</source>
        <translation>Macht aus dem groben Baum des Autoencoders Schritt für Schritt scharfe Gefäße.</translation>
    </message>
    <message>
        <source>Most decisions from root to leaf.</source>
        <translation>Höchstzahl der Entscheidungen von der Wurzel zum Blatt.</translation>
    </message>
    <message>
        <source>Most leaves of a tree; each holds a linear map.</source>
        <translation>Höchstzahl der Blätter eines Baums; jedes hält eine lineare Abbildung.</translation>
    </message>
    <message>
        <source>Must be the factor of the degradation.</source>
        <translation>Muss der Faktor der Verschlechterung sein.</translation>
    </message>
    <message>
        <source>None: the picture is made anew, as in the paper. Else the network only adds to its input, or to the bicubic enlargement of it, which short trainings need.</source>
        <translation>None: Das Bild entsteht neu, wie in der Arbeit. Sonst ergänzt das Netz nur seinen Eingang oder dessen bikubische Vergrößerung, was kurze Trainings brauchen.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>Normalised residual blocks and sub-pixel layers (Ledig et al., Mahapatra et al.).</source>
        <translation>Normierte Residualblöcke und Subpixel-Schichten (Ledig et al., Mahapatra et al.).</translation>
    </message>
    <message>
        <source>Of the colour photograph: its grey, its green channel, or all of it.</source>
        <translation>Von der Farbaufnahme: ihr Grau, ihren Grünkanal oder alles.</translation>
    </message>
    <message>
        <source>Of the encoder; the decoder mirrors them.</source>
        <translation>Des Encoders; der Decoder spiegelt sie.</translation>
    </message>
    <message>
        <source>Of the linear map in a leaf: more is smoother.</source>
        <translation>Der linearen Abbildung in einem Blatt: mehr ist glatter.</translation>
    </message>
    <message>
        <source>Of the small map that a tree is drawn from.</source>
        <translation>Der kleinen Karte, aus der ein Baum gezogen wird.</translation>
    </message>
    <message>
        <source>One after the other: deeper sees farther, and is slower.</source>
        <translation>Einer nach dem anderen: tiefer sieht weiter und ist langsamer.</translation>
    </message>
    <message>
        <source>Output channels</source>
        <translation>Ausgangskanäle</translation>
    </message>
    <message>
        <source>Pixels joined</source>
        <translation>Zusammengefasste Pixel</translation>
    </message>
    <message>
        <source>Posteriors that the prior is made of.</source>
        <translation>A-posteriori-Verteilungen, aus denen der Prior besteht.</translation>
    </message>
    <message>
        <source>Predicts the noise, which is taken from the input (Zhang et al.).</source>
        <translation>Sagt das Rauschen voraus, das vom Eingang abgezogen wird (Zhang et al.).</translation>
    </message>
    <message>
        <source>Principal components kept of the window&apos;s gradients; a multiple of 8.</source>
        <translation>Behaltene Hauptkomponenten der Gradienten des Fensters; ein Vielfaches von 8.</translation>
    </message>
    <message>
        <source>Principal components kept of what is predicted; a multiple of 8.</source>
        <translation>Behaltene Hauptkomponenten dessen, was vorhergesagt wird; ein Vielfaches von 8.</translation>
    </message>
    <message>
        <source>ReLU as Mahapatra et al., or with learned slopes as Ledig et al.</source>
        <translation>ReLU wie bei Mahapatra et al. oder mit gelernten Steigungen wie bei Ledig et al.</translation>
    </message>
    <message>
        <source>Regression trees instead of a network, for super-resolution of luminance (Schulter et al.).</source>
        <translation>Regressionsbäume statt eines Netzes, für höhere Auflösung der Helligkeit (Schulter et al.).</translation>
    </message>
    <message>
        <source>Residual blocks</source>
        <translation>Residualblöcke</translation>
    </message>
    <message>
        <source>Residual blocks a level</source>
        <translation>Residualblöcke je Ebene</translation>
    </message>
    <message>
        <source>Residual blocks at a quarter of the size, normalised by the whole picture (CycleGAN, Zhao et al.).</source>
        <translation>Residualblöcke auf einem Viertel der Größe, am ganzen Bild normiert (CycleGAN, Zhao et al.).</translation>
    </message>
    <message>
        <source>Residual blocks on the small grid, added to the bicubic enlargement: Fovea&apos;s own for super-resolution.</source>
        <translation>Residualblöcke auf dem kleinen Raster, zur bikubischen Vergrößerung addiert: Foveas eigenes für höhere Auflösung.</translation>
    </message>
    <message>
        <source>Residual blocks without normalisation and sub-pixel layers (Lim et al.).</source>
        <translation>Residualblöcke ohne Normierung und Subpixel-Schichten (Lim et al.).</translation>
    </message>
    <message>
        <source>Residual scaling</source>
        <translation>Residualskalierung</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Samples a leaf</source>
        <translation>Stichproben je Blatt</translation>
    </message>
    <message>
        <source>Samples a split</source>
        <translation>Stichproben je Teilung</translation>
    </message>
    <message>
        <source>Second width</source>
        <translation>Zweite Breite</translation>
    </message>
    <message>
        <source>Share of the maps left out at random while it learns.</source>
        <translation>Anteil der Karten, die beim Lernen zufällig ausgelassen werden.</translation>
    </message>
    <message>
        <source>Side of the convolutions.</source>
        <translation>Seite der Faltungen.</translation>
    </message>
    <message>
        <source>Side of the map</source>
        <translation>Seite der Karte</translation>
    </message>
    <message>
        <source>Side of the square of pixels that becomes channels first: larger is faster and coarser.</source>
        <translation>Seite des Pixelquadrats, das zuerst zu Kanälen wird: größer ist schneller und gröber.</translation>
    </message>
    <message>
        <source>Side of the square that a prediction looks at, before the enlargement; odd.</source>
        <translation>Seite des Quadrats, das eine Vorhersage ansieht, vor der Vergrößerung; ungerade.</translation>
    </message>
    <message>
        <source>Skip round the network</source>
        <translation>Weg um das Netz herum</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Schrittweiten</translation>
    </message>
    <message>
        <source>Sub-pixel layers</source>
        <translation>Subpixel-Schichten</translation>
    </message>
    <message>
        <source>Target components</source>
        <translation>Zielkomponenten</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The enlargement is 2 to this power.</source>
        <translation>Die Vergrößerung ist 2 hoch diese Zahl.</translation>
    </message>
    <message>
        <source>The maps are averaged to a square of this side before the dense layers.</source>
        <translation>Die Karten werden vor den dichten Schichten auf ein Quadrat dieser Seite gemittelt.</translation>
    </message>
    <message>
        <source>The reference U-Net for vessels, without residual blocks.</source>
        <translation>Das Referenz-U-Net für Gefäße, ohne Residualblöcke.</translation>
    </message>
    <message>
        <source>Their mean is taken: more are better, slower and larger.</source>
        <translation>Ihr Mittel wird genommen: mehr sind besser, langsamer und größer.</translation>
    </message>
    <message>
        <source>Three convolutions 9-1-5 on the bicubic enlargement (Dong et al.).</source>
        <translation>Drei Faltungen 9-1-5 auf der bikubischen Vergrößerung (Dong et al.).</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>Tried of each test.</source>
        <translation>Die je Prüfung versucht werden.</translation>
    </message>
    <message>
        <source>U-Net of residual blocks: Fovea&apos;s own for denoising, deblurring and vessels.</source>
        <translation>U-Net aus Residualblöcken: Foveas eigenes zum Entrauschen, Schärfen und für Gefäße.</translation>
    </message>
    <message>
        <source>Variational auto-encoder of vessel trees on a coarse grid (Sengupta et al.).</source>
        <translation>Variations-Autoencoder für Gefäßbäume auf grobem Raster (Sengupta et al.).</translation>
    </message>
    <message>
        <source>Weight of the features&apos; spread beside the target&apos;s when a decision is chosen.</source>
        <translation>Gewicht der Streuung der Merkmale neben der des Ziels bei der Wahl einer Entscheidung.</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Was es sieht</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Windows that a decision is chosen by.</source>
        <translation>Fenster, nach denen eine Entscheidung gewählt wird.</translation>
    </message>
    <message>
        <source>Windows that every tree learns from.</source>
        <translation>Fenster, aus denen jeder Baum lernt.</translation>
    </message>
    <message>
        <source>architecture: %1</source>
        <translation>architecture: %1</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; is %2; legal are %3</source>
        <translation>architecture: „%1“ ist %2; erlaubt sind %3</translation>
    </message>
    <message>
        <source>architecture: a %1 of this size has more than %2 million parameters</source>
        <translation>architecture: Ein %1 dieser Größe hat mehr als %2 Millionen Parameter</translation>
    </message>
    <message>
        <source>architecture: there is no network type &apos;%1&apos;</source>
        <translation>architecture: Es gibt keine Netzart „%1“</translation>
    </message>
    <message>
        <source>architecture: there is no option &apos;%1&apos;; there are: %2</source>
        <translation>architecture: Es gibt keine Option „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>comparison: &apos;pair&apos; is not two pictures</source>
        <translation>Vergleich: &apos;pair&apos; sind nicht zwei Bilder</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no point</source>
        <translation>%1: &apos;%2&apos; ist kein Punkt</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not four numbers</source>
        <translation>%1: &apos;%2&apos; sind nicht vier Zahlen</translation>
    </message>
    <message>
        <source>%1: &apos;rulers&apos; is not a list</source>
        <translation>%1: &apos;rulers&apos; ist keine Liste</translation>
    </message>
    <message>
        <source>%1: a photograph&apos;s are no object</source>
        <translation>%1: Die einer Aufnahme sind kein Objekt</translation>
    </message>
    <message>
        <source>%1: there is no %2</source>
        <translation>%1: Es gibt kein %2</translation>
    </message>
    <message>
        <source>niqe: the patches that were found are too few for a model: %1, and more than %2 are needed</source>
        <translation>niqe: die gefundenen Ausschnitte sind zu wenige für ein Modell: %1, und mehr als %2 werden gebraucht</translation>
    </message>
    <message>
        <source>trees that were thinner or denser than any that was learned from, and were drawn again: %1</source>
        <translation>Bäume, die dünner oder dichter als alle gelernten waren und neu gezogen wurden: %1</translation>
    </message>
    <message>
        <source>%1: the number of fields in row %2 is %3, in the heading %4</source>
        <translation>%1: die Zahl der Felder in Zeile %2 ist %3, in der Kopfzeile %4</translation>
    </message>
    <message>
        <source>%1: holds no photographs in its folder &apos;%2&apos;; of a pair, each photograph lies there and what it shows in &apos;%3&apos;, under the same name</source>
        <translation>%1: enthält keine Aufnahmen in seinem Ordner &apos;%2&apos;; von einem Paar liegt dort jede Aufnahme, und was sie zeigt unter demselben Namen in &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 makes a graph, so it can only be the last step</source>
        <translation>%1 erzeugt einen Graphen und kann daher nur der letzte Schritt sein</translation>
    </message>
    <message>
        <source>%1 makes a graph: use &apos;fovea-cli track --pipeline&apos;</source>
        <translation>%1 erzeugt einen Graphen: dafür gibt es „fovea-cli track --pipeline“</translation>
    </message>
    <message>
        <source>%1 takes no &apos;seeds&apos;</source>
        <translation>%1 nimmt keine „seeds“</translation>
    </message>
    <message>
        <source>&apos;seeds&apos; is not a list of places [x, y]</source>
        <translation>„seeds“ ist keine Liste von Orten [x, y]</translation>
    </message>
    <message>
        <source>%1 and %2: have the same name but for the extension, so that their figures could not be told apart</source>
        <translation>%1 und %2: heißen bis auf die Endung gleich, sodass ihre Kennzahlen nicht zu unterscheiden wären</translation>
    </message>
    <message>
        <source>%1: &apos;cascade&apos; must name one residual-vae of %2 cells a side</source>
        <translation>%1: „cascade“ muss einen residual-vae mit %2 Zellen Seitenlänge nennen</translation>
    </message>
    <message>
        <source>%1: is a photograph, not a map of vessels or a label; --vessel-method METHOD looks for vessels in photographs</source>
        <translation>%1: ist eine Aufnahme und weder Gefäßkarte noch Label; --vessel-method METHODE sucht Gefäße in Aufnahmen</translation>
    </message>
    <message>
        <source>%1: two-way training needs photographs whose unpaired side (&quot;domain&quot;) is %2</source>
        <translation>%1: Training in beide Richtungen braucht Aufnahmen, deren ungepaarte Seite („domain“) %2 ist</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>no model of the user&apos;s can work like %1 alone</source>
        <translation>kein eigenes Modell kann allein wie %1 arbeiten</translation>
    </message>
    <message>
        <source>the file has transparency (an alpha channel), which is left out: its colours are taken as they are stored</source>
        <translation>Die Datei hat Transparenz (einen Alphakanal), die weggelassen wird: Ihre Farben werden so genommen, wie sie gespeichert sind</translation>
    </message>
    <message>
        <source>How often a vessel&apos;s pixel counts. The network then answers 0.5 where the probability is 1 / (1 + weight).</source>
        <translation>Wie oft ein Gefäßpixel zählt. Das Netz antwortet dann 0,5, wo die Wahrscheinlichkeit 1 / (1 + Gewicht) ist.</translation>
    </message>
    <message>
        <source>Weight of vessels</source>
        <translation>Gewicht der Gefäße</translation>
    </message>
</context>
<context>
    <name>fovea::ActionBook</name>
    <message>
        <source>The tools that have no room in the bar</source>
        <translation>Die Werkzeuge, für die in der Leiste kein Platz ist</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>fovea::ActionSearch</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Type what you want to do, Enter does it</source>
        <translation>Gewünschte Aktion eintippen, Enter führt sie aus</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>fovea::ArchitectureForm</name>
    <message>
        <source>Discriminator</source>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network that judges what the other one makes, while both learn</source>
        <translation>Das Netz, das beurteilt, was das andere macht, während beide lernen</translation>
    </message>
    <message>
        <source>Another kind begins with its own defaults, which are those of its paper</source>
        <translation>Eine andere Art beginnt mit ihren eigenen Vorgaben, denen ihrer Arbeit</translation>
    </message>
    <message>
        <source>the scheme&apos;s own</source>
        <translation>der des Schemas</translation>
    </message>
    <message>
        <source>%1
1 to %2 whole numbers from %3 to %4, separated by commas. Default: %5</source>
        <translation>%1
1 bis %2 ganze Zahlen von %3 bis %4, durch Kommas getrennt. Vorgabe: %5</translation>
    </message>
</context>
<context>
    <name>fovea::BatchDialog</name>
    <message>
        <source>A folder:</source>
        <translation>Ein Ordner:</translation>
    </message>
    <message>
        <source>Strip with the processed-mark below each picture</source>
        <translation>Streifen mit der Bearbeitet-Markierung unter jedem Bild</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Stapel abbrechen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Folder with photographs</source>
        <translation>Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Made if absent. What lies there is never replaced; a result of an earlier batch is recognised by its record.</source>
        <translation>Wird angelegt, falls nicht vorhanden. Vorhandenes wird nie ersetzt; ein Ergebnis eines früheren Stapels wird an seinem Protokoll erkannt.</translation>
    </message>
    <message>
        <source>Extra rows below the picture; the mark is in the file&apos;s data and in its record in any case</source>
        <translation>Zusätzliche Zeilen unter dem Bild; die Markierung steht in jedem Fall in den Daten der Datei und in ihrem Protokoll</translation>
    </message>
    <message>
        <source>Photographs of the batch</source>
        <translation>Aufnahmen des Stapels</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A running batch goes on</source>
        <translation>Ein laufender Stapel läuft weiter</translation>
    </message>
    <message>
        <source>All open photographs (%1)</source>
        <translation>Alle offenen Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>Those selected in the film strip (%1)</source>
        <translation>Die im Filmstreifen ausgewählten (%1)</translation>
    </message>
    <message>
        <source>Choose photographs.</source>
        <translation>Aufnahmen auswählen.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Ordner für die Ergebnisse auswählen.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done, %1 s</source>
        <translation>fertig, %1 s</translation>
    </message>
    <message>
        <source>skipped: done before</source>
        <translation>übersprungen: bereits erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, as they were done before</source>
        <translation>
            <numerusform>%n übersprungen, da bereits erledigt</numerusform>
            <numerusform>%n übersprungen, da bereits erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: start again with the same folder to go on</source>
        <translation>
            <numerusform>%n übrig: zum Fortsetzen mit demselben Ordner neu starten</numerusform>
            <numerusform>%n übrig: zum Fortsetzen mit demselben Ordner neu starten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>fovea::BatchPart</name>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Stapel…</translation>
    </message>
    <message>
        <source>The same steps on many photographs, into a folder; can be stopped and gone on with</source>
        <translation>Dieselben Schritte für viele Aufnahmen, in einen Ordner; kann angehalten und fortgesetzt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of the batch failed</source>
        <translation>
            <numerusform>%n Aufnahme des Stapels ist fehlgeschlagen</numerusform>
            <numerusform>%n Aufnahmen des Stapels sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run › Batch says why.</source>
        <translation>Ausführen › Stapel nennt den Grund.</translation>
    </message>
    <message numerus="yes">
        <source>The batch has ended; %n photographs are done.</source>
        <translation>
            <numerusform>Der Stapel ist beendet; %n Aufnahme ist fertig.</numerusform>
            <numerusform>Der Stapel ist beendet; %n Aufnahmen sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch is running</source>
        <translation>Ein Stapel läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of the batch are not done yet. Close all the same?</source>
        <translation>
            <numerusform>%n Aufnahme des Stapels ist noch nicht fertig. Trotzdem schließen?</numerusform>
            <numerusform>%n Aufnahmen des Stapels sind noch nicht fertig. Trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done stays, with its records; started again with the same folder, the batch goes on behind it.</source>
        <translation>Was fertig ist, bleibt samt seinen Protokollen; mit demselben Ordner erneut gestartet, geht der Stapel dahinter weiter.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stopping the batch…</source>
        <translation>Der Stapel wird angehalten…</translation>
    </message>
</context>
<context>
    <name>fovea::ComparePart</name>
    <message>
        <source>At the rate last chosen, two pictures a second at first</source>
        <translation>Mit der zuletzt gewählten Rate, anfangs zwei Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Blink &amp;on and off by itself</source>
        <translation>Automatisches Blinken ein &amp;oder aus</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>Differenz %1</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>All views beside each other</source>
        <translation>Alle Ansichten nebeneinander</translation>
    </message>
    <message>
        <source>One view &amp;alone</source>
        <translation>Eine Ansicht &amp;allein</translation>
    </message>
    <message>
        <source>View &amp;%1 alone</source>
        <translation>Ansicht &amp;%1 allein</translation>
    </message>
    <message>
        <source>The &amp;original alone</source>
        <translation>Nur das &amp;Original</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>The two pictures by turns in the same place</source>
        <translation>Die zwei Bilder abwechselnd an derselben Stelle</translation>
    </message>
    <message>
        <source>Blink by i&amp;tself</source>
        <translation>Au&amp;tomatisch blinken</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;1 picture a second</source>
        <translation>&amp;1 Bild pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;2 pictures a second</source>
        <translation>&amp;2 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;4 pictures a second</source>
        <translation>&amp;4 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Match &amp;luminance</source>
        <translation>&amp;Luminanz angleichen</translation>
    </message>
    <message>
        <source>Show the results with the mean and spread of luminance of the original&apos;s retina, so that blinking shows structure and not brightness. Display only</source>
        <translation>Die Ergebnisse mit Mittelwert und Streuung der Luminanz der Netzhaut im Original zeigen, damit das Blinken Struktur und nicht Helligkeit zeigt. Nur Anzeige</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>Two pictures in one view, with a line between them that can be drawn and turned</source>
        <translation>Zwei Bilder in einer Ansicht, dazwischen eine Linie, die sich verschieben und drehen lässt</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>A map of where two pictures differ, as one more view</source>
        <translation>Eine Karte der Unterschiede zweier Bilder, als weitere Ansicht</translation>
    </message>
    <message>
        <source>E&amp;xchange the two pictures</source>
        <translation>Die zwei Bilder &amp;tauschen</translation>
    </message>
    <message>
        <source>Dividing li&amp;ne</source>
        <translation>Tren&amp;nlinie</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forth</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>L&amp;oupe</source>
        <translation>L&amp;upe</translation>
    </message>
    <message>
        <source>A magnified disc at the same place of every view; the wheel with Ctrl held changes how much</source>
        <translation>Eine vergrößerte Scheibe an derselben Stelle jeder Ansicht; das Mausrad mit Strg ändert die Vergrößerung</translation>
    </message>
    <message>
        <source>&amp;Results of this photograph</source>
        <translation>&amp;Ergebnisse dieser Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Close result</source>
        <translation>Ergebnis s&amp;chließen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>luminance matched – display only</source>
        <translation>Luminanz angeglichen – nur Anzeige</translation>
    </message>
</context>
<context>
    <name>fovea::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Bilder nebeneinander</translation>
    </message>
</context>
<context>
    <name>fovea::DataPage</name>
    <message>
        <source>Photographs to learn from, and some of other patients held out to validate with. Nothing is changed in these folders.</source>
        <translation>Aufnahmen, aus denen gelernt wird, und einige von anderen Patienten, die für die Validierung zurückgehalten werden. In diesen Ordnern wird nichts verändert.</translation>
    </message>
    <message>
        <source>The folder that the recipe&apos;s folders lie in</source>
        <translation>Der Ordner, in dem die Ordner des Rezepts liegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder that the recipe&apos;s folders lie in</source>
        <translation>Ordner auswählen, in dem die Ordner des Rezepts liegen</translation>
    </message>
    <message>
        <source>Root folder</source>
        <translation>Stammordner</translation>
    </message>
    <message>
        <source>Root folder of the photographs</source>
        <translation>Stammordner der Aufnahmen</translation>
    </message>
    <message>
        <source>Sources of photographs</source>
        <translation>Quellen der Aufnahmen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>A folder of photographs</source>
        <translation>Ein Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>Add data set</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>A public data set in its own layout, or a folder of pairs (input/, reference/): its test side is left out, its labels are found</source>
        <translation>Ein öffentlicher Datensatz in seiner eigenen Struktur oder ein Ordner mit Paaren (input/, reference/): sein Testteil wird ausgelassen, seine Labels werden gefunden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen source out of the recipe; the folder stays</source>
        <translation>Nimmt die gewählte Quelle aus dem Rezept; der Ordner bleibt</translation>
    </message>
    <message>
        <source>Pairs: input/ and reference/</source>
        <translation>Paare: input/ und reference/</translation>
    </message>
    <message>
        <source>Chosen source</source>
        <translation>Gewählte Quelle</translation>
    </message>
    <message>
        <source>Share of patients held out</source>
        <translation>Anteil zurückgehaltener Patienten</translation>
    </message>
    <message>
        <source> % of patients</source>
        <translation> % der Patienten</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Auslosen</translation>
    </message>
    <message>
        <source>Draws whole patients of every source for validation; each time others</source>
        <translation>Lost ganze Patienten jeder Quelle für die Validierung aus; jedes Mal andere</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>All to training</source>
        <translation>Alle zum Training</translation>
    </message>
    <message>
        <source>Puts every patient and picture that is on both sides to the training side</source>
        <translation>Legt jeden Patienten und jedes Bild, die auf beiden Seiten sind, auf die Trainingsseite</translation>
    </message>
    <message>
        <source>All to validation</source>
        <translation>Alle zur Validierung</translation>
    </message>
    <message>
        <source>Puts every patient and picture that is on both sides to the validation side</source>
        <translation>Legt jeden Patienten und jedes Bild, die auf beiden Seiten sind, auf die Validierungsseite</translation>
    </message>
    <message>
        <source>Patients and their side of the split</source>
        <translation>Patienten und ihre Seite der Aufteilung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <translation>Auf die andere Seite</translation>
    </message>
    <message>
        <source>Moves all photographs of the chosen patients</source>
        <translation>Verschiebt alle Aufnahmen der gewählten Patienten</translation>
    </message>
    <message numerus="yes">
        <source>%n to train with</source>
        <translation>
            <numerusform>%n zum Trainieren</numerusform>
            <numerusform>%n zum Trainieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to validate with</source>
        <translation>
            <numerusform>%n zum Validieren</numerusform>
            <numerusform>%n zum Validieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2); %3 (%4).</source>
        <translation>%1 (%2); %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the photographs…</source>
        <translation>Aufnahmen werden durchgesehen…</translation>
    </message>
    <message>
        <source>On both sides: %1</source>
        <translation>Auf beiden Seiten: %1</translation>
    </message>
    <message>
        <source>The same picture (likeness %1): %2 and %3</source>
        <translation>Dasselbe Bild (Ähnlichkeit %1): %2 und %3</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation>BEIDE</translation>
    </message>
    <message>
        <source>Add a folder of photographs</source>
        <translation>Ordner mit Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>The data set was not added</source>
        <translation>Der Datensatz wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Its patients</source>
        <translation>Seine Patienten</translation>
    </message>
</context>
<context>
    <name>fovea::DegradationPage</name>
    <message>
        <source>What spoils the photograph is what the network learns to undo. Each change is seen at the right, on real patches of your data: before and after.</source>
        <translation>Was die Aufnahme verschlechtert, lernt das Netz rückgängig zu machen. Jede Änderung ist rechts an echten Ausschnitten der eigenen Daten zu sehen: vorher und nachher.</translation>
    </message>
    <message>
        <source>Variation of the patches</source>
        <translation>Variation der Ausschnitte</translation>
    </message>
</context>
<context>
    <name>fovea::DifferenceModel</name>
    <message>
        <source>%1 is a map of values and %2 a picture: they have no unit in common.</source>
        <translation>%1 ist eine Wertekarte und %2 ein Bild: Sie haben keine gemeinsame Einheit.</translation>
    </message>
    <message>
        <source>The difference could not be made: %1</source>
        <translation>Die Differenz konnte nicht gebildet werden: %1</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Difference |%1 − %2|</source>
        <translation>Differenz |%1 − %2|</translation>
    </message>
    <message>
        <source>Difference %1 − %2</source>
        <translation>Differenz %1 − %2</translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation>SSIM von %1 und %2</translation>
    </message>
    <message>
        <source>compared at the original&apos;s %1</source>
        <translation>verglichen bei %1 des Originals</translation>
    </message>
    <message>
        <source>compared at %1, the finer of the two</source>
        <translation>verglichen bei %1, dem feineren der beiden</translation>
    </message>
</context>
<context>
    <name>fovea::DisplayModel</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green (red-free)</source>
        <translation>Grün (rotfrei)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>CLAHE is being made…</source>
        <translation>CLAHE wird berechnet…</translation>
    </message>
    <message>
        <source>window %1 to %2</source>
        <translation>Fenster %1 bis %2</translation>
    </message>
    <message>
        <source>gamma %1</source>
        <translation>Gamma %1</translation>
    </message>
    <message>
        <source>grid %1</source>
        <translation>Gitter %1</translation>
    </message>
    <message>
        <source>%1 – display only</source>
        <translation>%1 – nur Anzeige</translation>
    </message>
    <message>
        <source>The local contrast (CLAHE) could not be shown</source>
        <translation>Der lokale Kontrast (CLAHE) konnte nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>fovea::DisplayPanel</name>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>Lokaler Kontrast (CLAHE)</translation>
    </message>
    <message>
        <source>Contrast-limited adaptive histogram equalization of what is shown; noise is raised too (C)</source>
        <translation>Kontrastbegrenzte adaptive Histogrammangleichung der Anzeige; auch das Rauschen wird angehoben (C)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>How steep the local contrast may become</source>
        <translation>Wie steil der lokale Kontrast werden darf</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How many of the 256 grey levels are spread from black to white; fewer means more contrast</source>
        <translation>Wie viele der 256 Graustufen von Schwarz bis Weiß gespreizt werden; weniger bedeutet mehr Kontrast</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>The grey level in the middle of the window</source>
        <translation>Die Graustufe in der Mitte des Fensters</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Shown = value to the power of 1 / gamma: above 1 the dark parts get lighter</source>
        <translation>Anzeige = Wert hoch 1 / Gamma: über 1 werden dunkle Stellen heller</translation>
    </message>
    <message>
        <source>To the retina</source>
        <translation>Auf Netzhaut</translation>
    </message>
    <message>
        <source>The window that holds the retina of the original, but for the outermost half percent (Shift+W)</source>
        <translation>Das Fenster, das die Netzhaut des Originals umfasst, bis auf das äußerste halbe Prozent (Umschalt+W)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Back to the pictures as they are (Shift+N)</source>
        <translation>Zurück zu den Bildern, wie sie sind (Umschalt+N)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Lines at even distances, counted from the upper left corner of the original (#)</source>
        <translation>Linien in gleichen Abständen, gezählt von der oberen linken Ecke des Originals (#)</translation>
    </message>
    <message>
        <source>Distance of the grid&apos;s lines</source>
        <translation>Abstand der Gitterlinien</translation>
    </message>
    <message>
        <source>For looking only: figures, methods and saved files use the pixels as they are.</source>
        <translation>Nur zum Betrachten: Kennzahlen, Methoden und gespeicherte Dateien verwenden die Pixel, wie sie sind.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>R</source>
        <comment>the red channel</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>G</source>
        <comment>the green channel</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the blue channel</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>luminance</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>The file says nothing of its pixel spacing</source>
        <translation>Die Datei sagt nichts über ihren Pixelabstand</translation>
    </message>
    <message>
        <source>On the retina, by the file&apos;s pixel spacing, or in pixels of the original</source>
        <translation>Auf der Netzhaut, nach dem Pixelabstand der Datei, oder in Pixeln des Originals</translation>
    </message>
    <message>
        <source>In pixels of the original; the file says nothing of its pixel spacing</source>
        <translation>In Pixeln des Originals; die Datei sagt nichts über ihren Pixelabstand</translation>
    </message>
</context>
<context>
    <name>fovea::DisplayPart</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>&amp;Green channel (red-free)</source>
        <translation>&amp;Grünkanal (rotfrei)</translation>
    </message>
    <message>
        <source>Show the green channel in grey, as red-free light does: vessels and haemorrhages stand out. Display only</source>
        <translation>Den Grünkanal in Grau zeigen, wie bei rotfreiem Licht: Gefäße und Blutungen treten hervor. Nur Anzeige</translation>
    </message>
    <message>
        <source>&amp;Red channel</source>
        <translation>&amp;Rotkanal</translation>
    </message>
    <message>
        <source>Show the red channel in grey: choroid, pigment and the disc. Display only</source>
        <translation>Den Rotkanal in Grau zeigen: Aderhaut, Pigment und Papille. Nur Anzeige</translation>
    </message>
    <message>
        <source>&amp;Blue channel</source>
        <translation>&amp;Blaukanal</translation>
    </message>
    <message>
        <source>Show the blue channel in grey: the nerve fibre layer, and the noise. Display only</source>
        <translation>Den Blaukanal in Grau zeigen: die Nervenfaserschicht und das Rauschen. Nur Anzeige</translation>
    </message>
    <message>
        <source>&amp;Luminance</source>
        <translation>&amp;Luminanz</translation>
    </message>
    <message>
        <source>Show Y = 0.299 R + 0.587 G + 0.114 B in grey. Display only</source>
        <translation>Y = 0.299 R + 0.587 G + 0.114 B in Grau zeigen. Nur Anzeige</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Anzeige</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>Lokaler &amp;Kontrast (CLAHE)</translation>
    </message>
    <message>
        <source>Raise the local contrast of what is shown; noise is raised too. Display only</source>
        <translation>Den lokalen Kontrast der Anzeige anheben; auch das Rauschen wird angehoben. Nur Anzeige</translation>
    </message>
    <message>
        <source>&amp;Window to the retina</source>
        <translation>&amp;Fenster auf Netzhaut</translation>
    </message>
    <message>
        <source>Spread the values of the retina in the original over black to white, without the outermost half percent, in every view alike. Display only</source>
        <translation>Die Werte der Netzhaut im Original, ohne das äußerste halbe Prozent, von Schwarz bis Weiß spreizen, in jeder Ansicht gleich. Nur Anzeige</translation>
    </message>
    <message>
        <source>G&amp;amma</source>
        <translation>Ga&amp;mma</translation>
    </message>
    <message>
        <source>Lighten the dark parts by the gamma last used. Display only</source>
        <translation>Die dunklen Stellen mit dem zuletzt verwendeten Gamma aufhellen. Nur Anzeige</translation>
    </message>
    <message>
        <source>Gri&amp;d</source>
        <translation>Gi&amp;tter</translation>
    </message>
    <message>
        <source>Lines at even distances on the retina, in every view at the same places. Display only</source>
        <translation>Linien in gleichen Abständen auf der Netzhaut, in jeder Ansicht an denselben Stellen. Nur Anzeige</translation>
    </message>
    <message>
        <source>&amp;As it is</source>
        <translation>&amp;Unverändert</translation>
    </message>
    <message>
        <source>Back to the pictures as they are: colours, whole window, no CLAHE</source>
        <translation>Zurück zu den Bildern, wie sie sind: Farben, ganzes Fenster, kein CLAHE</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
</context>
<context>
    <name>fovea::EditPart</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>History of steps</source>
        <translation>Verlauf der Schritte</translation>
    </message>
    <message>
        <source>As it was at the beginning</source>
        <translation>Wie es am Anfang war</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>Einen Schritt wählen, um zu ihm zurück- oder vorzugehen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Erneut ausführen: %1</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>Nichts zurückgenommen</translation>
    </message>
</context>
<context>
    <name>fovea::EmptyPage</name>
    <message>
        <source>Open images, open the samples, or drop them here</source>
        <translation>Bilder öffnen, Beispiele öffnen oder hier ablegen</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF (8 and 16 bit), BMP, PPM, GIF and DICOM Ophthalmic Photography</source>
        <translation>PNG, JPEG, TIFF (8 und 16 Bit), BMP, PPM, GIF und DICOM Ophthalmic Photography</translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation>Bilder öffnen…</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Beispiele öffnen</translation>
    </message>
    <message>
        <source>Synthetic fundus photographs that come with Fovea: clean, blurred, noisy, low-resolution</source>
        <translation>Mit Fovea gelieferte synthetische Fundusaufnahmen: sauber, unscharf, verrauscht, niedrig aufgelöst</translation>
    </message>
    <message>
        <source>Research software, not a medical device. Originals are never changed.</source>
        <translation>Forschungssoftware, kein Medizinprodukt. Originale werden nie verändert.</translation>
    </message>
</context>
<context>
    <name>fovea::ExchangePart</name>
    <message>
        <source>&amp;Paste as new image</source>
        <translation>Als neues Bild ein&amp;fügen</translation>
    </message>
    <message>
        <source>Opens the picture on the clipboard; it is kept in memory only</source>
        <translation>Öffnet das Bild der Zwischenablage; es wird nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Als Befehls&amp;zeile kopieren</translation>
    </message>
    <message>
        <source>Dropped picture %1</source>
        <translation>Abgelegtes Bild %1</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts wurde geöffnet</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file on this computer.</source>
        <translation>Das Abgelegte ist weder ein Bild noch eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Eingefügtes Bild %1</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Open a photograph first</source>
        <translation>Zuerst eine Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Choose a result first</source>
        <translation>Zuerst ein Ergebnis wählen</translation>
    </message>
    <message>
        <source>The fovea-cli line that makes this result again</source>
        <translation>Die fovea-cli-Zeile, die dieses Ergebnis erneut erzeugt</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>fovea::FiguresModel</name>
    <message>
        <source>%1 (processed)</source>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Measured on a processed image. %1</source>
        <translation>An einem bearbeiteten Bild gemessen. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Höher ist besser.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Niedriger ist besser.</translation>
    </message>
</context>
<context>
    <name>fovea::FiguresPanel</name>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Which figures are computed; some take seconds a picture</source>
        <translation>Welche Kennzahlen berechnet werden; manche brauchen Sekunden je Bild</translation>
    </message>
    <message>
        <source>Vessel label…</source>
        <translation>Gefäß-Label…</translation>
    </message>
    <message>
        <source>A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve</source>
        <translation>Eine Zeichnung der Gefäße, für Dice, clDice, Sensitivität und die Fläche unter der Kurve</translation>
    </message>
    <message>
        <source>Worst region</source>
        <translation>Schlechtester Bereich</translation>
    </message>
    <message>
        <source>Go to where the chosen result is least like its reference, by the SSIM map</source>
        <translation>Zur Stelle gehen, an der das gewählte Ergebnis seiner Referenz am wenigsten gleicht, nach der SSIM-Karte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet or a text</source>
        <translation>Die Tabelle kopieren, für eine Tabellenkalkulation oder einen Text</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Write the table with its definitions to a new file</source>
        <translation>Die Tabelle mit ihren Definitionen in eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Pictures, figures and how they were made, as PDF</source>
        <translation>Bilder, Kennzahlen und ihre Entstehung, als PDF</translation>
    </message>
    <message>
        <source>Pictures larger than the reference</source>
        <translation>Bilder größer als die Referenz</translation>
    </message>
    <message>
        <source>Other sizes: not compared</source>
        <translation>Andere Größen: nicht verglichen</translation>
    </message>
    <message>
        <source>Other sizes: reduced, area-averaged</source>
        <translation>Andere Größen: verkleinert, flächengemittelt</translation>
    </message>
    <message>
        <source>Nothing is resized silently. Reduced: larger pictures are compared at the reference&apos;s size, each pixel the mean of what it covers, and the definition says so.</source>
        <translation>Nichts wird stillschweigend skaliert. Verkleinert: Größere Bilder werden in der Größe der Referenz verglichen, jedes Pixel der Mittelwert dessen, was es überdeckt, und die Definition sagt es.</translation>
    </message>
    <message>
        <source>Figures of all results</source>
        <translation>Kennzahlen aller Ergebnisse</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>Run a method: its figures stand here.</source>
        <translation>Eine Methode ausführen: Ihre Kennzahlen erscheinen hier.</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>Against %1; vessels against %2</source>
        <translation>Gegen %1; Gefäße gegen %2</translation>
    </message>
</context>
<context>
    <name>fovea::FilePart</name>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Saved %1 and its record.</source>
        <translation>%1 und das Protokoll dazu gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>Bilder ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>&amp;Beispiele öffnen</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>Ergebnis &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Close photograph</source>
        <translation>Aufnahme s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Copy picture, full size</source>
        <translation>Bild in voller Größe &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;views as shown</source>
        <translation>&amp;Ansichten wie gezeigt kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save %1  (Ctrl+S)</source>
        <translation>%1 speichern  (Strg+S)</translation>
    </message>
    <message>
        <source>Choose a result to save it</source>
        <translation>Zum Speichern ein Ergebnis wählen</translation>
    </message>
    <message>
        <source>%1 holds no pictures</source>
        <translation>%1 enthält keine Bilder</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The samples are not there</source>
        <translation>Die Beispiele sind nicht vorhanden</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>Gesucht in %1.</translation>
    </message>
    <message>
        <source>Open fundus photographs</source>
        <translation>Fundusaufnahmen öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.ppm *.pgm *.gif *.dcm);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.ppm *.pgm *.gif *.dcm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copied the original.</source>
        <translation>Original kopiert.</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Copied %1 with its mark.</source>
        <translation>%1 mit Markierung kopiert.</translation>
    </message>
    <message>
        <source>Copied the views as shown.</source>
        <translation>Ansichten wie gezeigt kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>One session is open at a time: %1 was taken, %n others were not.</source>
        <translation>
            <numerusform>Es ist immer nur eine Sitzung geöffnet: %1 wurde genommen, %n weitere nicht.</numerusform>
            <numerusform>Es ist immer nur eine Sitzung geöffnet: %1 wurde genommen, %n weitere nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::FilmStrip</name>
    <message>
        <source>Open photographs</source>
        <translation>Offene Aufnahmen</translation>
    </message>
    <message>
        <source>With Ctrl and Shift several can be chosen, for a batch</source>
        <translation>Mit Strg und Umschalt lassen sich mehrere auswählen, für einen Stapel</translation>
    </message>
</context>
<context>
    <name>fovea::GaugeExport</name>
    <message numerus="yes">
        <source>Copied the table with %n rows.</source>
        <translation>
            <numerusform>Tabelle mit %n Zeile kopiert.</numerusform>
            <numerusform>Tabelle mit %n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;PDF document (*.pdf)</source>
        <translation>PNG-Bild (*.png);;PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1 in %2.</source>
        <translation>%1 in %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>fovea::GaugeModel</name>
    <message>
        <source>×%1 output of %2</source>
        <translation>×%1-Ausgabe von %2</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
    <message>
        <source>Clear the measurements</source>
        <translation>Messungen löschen</translation>
    </message>
    <message>
        <source>Set the spacing</source>
        <translation>Abstand festlegen</translation>
    </message>
    <message>
        <source>Forget the typed spacing</source>
        <translation>Eingegebenen Abstand vergessen</translation>
    </message>
    <message>
        <source>a file processed before</source>
        <translation>einer schon bearbeiteten Datei</translation>
    </message>
    <message>
        <source>a file processed by %1</source>
        <translation>einer mit %1 bearbeiteten Datei</translation>
    </message>
</context>
<context>
    <name>fovea::GaugePanel</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies the numbers, to be pasted into a spreadsheet</source>
        <translation>Kopiert die Zahlen, zum Einfügen in eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Writes the numbers with what they are: channel, region, interpolation, processed pictures</source>
        <translation>Schreibt die Zahlen mit ihren Angaben: Kanal, Bereich, Interpolation, bearbeitete Bilder</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>Writes what is shown here as PNG or PDF, with the mark of processed pictures</source>
        <translation>Schreibt das hier Gezeigte als PNG oder PDF, mit der Markierung bearbeiteter Bilder</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel that is shown; vessels stand out most in green</source>
        <translation>Gezeigter Kanal; Gefäße treten im Grün am stärksten hervor</translation>
    </message>
</context>
<context>
    <name>fovea::GaugePart</name>
    <message>
        <source>Pixel &amp;values</source>
        <translation>Pixel&amp;werte</translation>
    </message>
    <message>
        <source>Shows the value at the same place in every view: R, G, B and luminance, 8 or 16 bits as in the file</source>
        <translation>Zeigt den Wert an derselben Stelle in jeder Ansicht: R, G, B und Luminanz, 8 oder 16 Bit wie in der Datei</translation>
    </message>
    <message>
        <source>Line &amp;profile</source>
        <translation>Linien&amp;profil</translation>
    </message>
    <message>
        <source>Drag a line: its values in every picture, and the widths of the vessels it crosses</source>
        <translation>Eine Linie ziehen: ihre Werte in jedem Bild und die Breiten der Gefäße, die sie kreuzt</translation>
    </message>
    <message>
        <source>&amp;Box region</source>
        <translation>&amp;Rechteckbereich</translation>
    </message>
    <message>
        <source>Drag a box: mean, spread and median of its pixels in every picture</source>
        <translation>Ein Rechteck ziehen: Mittelwert, Streuung und Median seiner Pixel in jedem Bild</translation>
    </message>
    <message>
        <source>&amp;Ellipse region</source>
        <translation>&amp;Ellipsenbereich</translation>
    </message>
    <message>
        <source>Drag an ellipse: mean, spread and median of its pixels in every picture</source>
        <translation>Eine Ellipse ziehen: Mittelwert, Streuung und Median ihrer Pixel in jedem Bild</translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation>&amp;Lineal</translation>
    </message>
    <message>
        <source>Drag a ruler: its length in micrometres where the spacing is known, else in pixels</source>
        <translation>Ein Lineal ziehen: seine Länge in Mikrometern, wo der Pixelabstand bekannt ist, sonst in Pixeln</translation>
    </message>
    <message>
        <source>&amp;Clear line, region and rulers</source>
        <translation>Linie, Bereich und Lineale lös&amp;chen</translation>
    </message>
    <message>
        <source>Takes away what was drawn to measure with; marks stay</source>
        <translation>Entfernt, was zum Messen gezeichnet wurde; Markierungen bleiben</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rulers</source>
        <translation>Lineale</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>How often each level occurs, of every picture, in the field of view or the region</source>
        <translation>Wie oft jede Stufe vorkommt, in jedem Bild, im Bildfeld oder im Bereich</translation>
    </message>
    <message>
        <source>Profile pane&amp;l</source>
        <translation>Pr&amp;ofilfeld</translation>
    </message>
    <message>
        <source>Curves along the line and widths of vessels</source>
        <translation>Kurven entlang der Linie und Gefäßbreiten</translation>
    </message>
    <message>
        <source>Region stat&amp;istics</source>
        <translation>Bereichs&amp;statistik</translation>
    </message>
    <message>
        <source>Mean, spread, extremes and median of the region in every picture</source>
        <translation>Mittelwert, Streuung, Extremwerte und Median des Bereichs in jedem Bild</translation>
    </message>
    <message>
        <source>R&amp;ulers</source>
        <translation>L&amp;ineale</translation>
    </message>
    <message>
        <source>The lengths of all rulers, to copy and export</source>
        <translation>Die Längen aller Lineale, zum Kopieren und Exportieren</translation>
    </message>
    <message>
        <source>Set &amp;spacing…</source>
        <translation>Abs&amp;tand festlegen…</translation>
    </message>
    <message>
        <source>Type the micrometres a pixel, known from the camera or a calibration, for this photograph; it is never guessed</source>
        <translation>Mikrometer pro Pixel für diese Aufnahme eingeben, bekannt von der Kamera oder einer Kalibrierung; sie werden nie geraten</translation>
    </message>
    <message>
        <source>&amp;Forget the typed spacing</source>
        <translation>Eingegebenen Abstand &amp;vergessen</translation>
    </message>
    <message>
        <source>Back to what the file says; without any, to pixels</source>
        <translation>Zurück zur Angabe der Datei; ohne Angabe zu Pixeln</translation>
    </message>
    <message>
        <source>Set the spacing</source>
        <translation>Abstand festlegen</translation>
    </message>
    <message>
        <source>Now %1 µm a pixel, source: %2</source>
        <translation>Jetzt %1 µm pro Pixel, Quelle: %2</translation>
    </message>
    <message>
        <source>Now unknown: the file does not say it.</source>
        <translation>Derzeit unbekannt: Die Datei gibt ihn nicht an.</translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <translation>Mikrometer pro Pixel</translation>
    </message>
    <message>
        <source> µm</source>
        <translation> µm</translation>
    </message>
    <message>
        <source>A pixel of the original measures</source>
        <translation>Ein Pixel des Originals misst</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The spacing was not set</source>
        <translation>Der Pixelabstand wurde nicht gesetzt</translation>
    </message>
    <message>
        <source>Lengths and areas then say “typed” as their source. It holds for this photograph, is kept in the session, and can be undone.</source>
        <translation>Längen und Flächen nennen dann „eingegeben“ als Quelle. Er gilt für diese Aufnahme, wird in der Sitzung aufbewahrt und lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>fovea::GaugeTool</name>
    <message>
        <source>Draw the profile line</source>
        <translation>Profillinie zeichnen</translation>
    </message>
    <message>
        <source>Move the profile line</source>
        <translation>Profillinie verschieben</translation>
    </message>
    <message>
        <source>Draw a ruler</source>
        <translation>Lineal zeichnen</translation>
    </message>
    <message>
        <source>Move a ruler</source>
        <translation>Lineal verschieben</translation>
    </message>
    <message>
        <source>Draw the region</source>
        <translation>Bereich zeichnen</translation>
    </message>
    <message>
        <source>Move the region</source>
        <translation>Bereich verschieben</translation>
    </message>
</context>
<context>
    <name>fovea::HelpPart</name>
    <message>
        <source>&amp;About Fovea</source>
        <translation>Ü&amp;ber Fovea</translation>
    </message>
    <message>
        <source>About Fovea</source>
        <translation>Über Fovea</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Fovea %1&lt;/h3&gt;&lt;p&gt;Restores retinal fundus photographs: super-resolution, deblurring, denoising, vessels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Research software, not a medical device.&lt;/b&gt; Not for diagnosis. Restored pictures can show what was not there and hide what was.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Built with Qt, LibTorch, OpenCV, GDCM and QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Fovea %1&lt;/h3&gt;&lt;p&gt;Restauriert Fundusaufnahmen der Netzhaut: Hochauflösen, Schärfen, Entrauschen, Gefäße.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Forschungssoftware, kein Medizinprodukt.&lt;/b&gt; Nicht zur Diagnose. Restaurierte Bilder können zeigen, was nicht da war, und verbergen, was da war.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Erstellt mit Qt, LibTorch, OpenCV, GDCM und QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do; Enter does it</source>
        <translation>Ein paar Buchstaben der gewünschten Aktion eingeben; Enter führt sie aus</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>Every action with its key, to search and to print</source>
        <translation>Jede Aktion mit ihrer Taste, zum Suchen und Drucken</translation>
    </message>
    <message>
        <source>Version, licence, and what Fovea is not</source>
        <translation>Version, Lizenz und was Fovea nicht ist</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How everything is done, with pictures; no network is needed</source>
        <translation>Wie alles geht, mit Bildern; ohne Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>A minute through the window, on the synthetic sample</source>
        <translation>Eine Minute durch das Fenster, am synthetischen Beispiel</translation>
    </message>
    <message>
        <source>Welcome to Fovea</source>
        <translation>Willkommen bei Fovea</translation>
    </message>
    <message>
        <source>Fovea restores photographs of the retina, and shows how far the restored picture can be trusted. This tour takes a minute and works on a made-up photograph. Enter goes on, Esc ends it.</source>
        <translation>Fovea restauriert Aufnahmen der Netzhaut und zeigt, wie weit dem restaurierten Bild zu trauen ist. Dieser Rundgang dauert eine Minute und arbeitet mit einer künstlichen Aufnahme. Enter führt weiter, Esc beendet ihn.</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open images, drop files or a folder anywhere, or take the samples. Originals are only ever read. Now a sample is opened for you.</source>
        <translation>Bilder öffnen, Dateien oder einen Ordner irgendwo ablegen oder die Beispiele nehmen. Originale werden immer nur gelesen. Jetzt wird ein Beispiel geöffnet.</translation>
    </message>
    <message>
        <source>Run a method</source>
        <translation>Methode ausführen</translation>
    </message>
    <message>
        <source>Choose what to do and how. The sentence under the method says what it does and where it ends. The button at the bottom starts it in the background; Esc cancels.</source>
        <translation>Wählen, was geschehen soll und wie. Der Satz unter der Methode sagt, was sie tut und wo ihre Grenzen liegen. Die Schaltfläche unten startet sie im Hintergrund; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The result stands beside the original, at the same place and zoom: drag and turn the wheel. Space shows both by turns, 0 the original alone, A all of them. A result always carries its mark.</source>
        <translation>Das Ergebnis steht neben dem Original, an gleicher Stelle und bei gleichem Zoom: ziehen und am Rad drehen. Die Leertaste zeigt beide abwechselnd, 0 das Original allein, A alle. Ein Ergebnis trägt immer seine Kennzeichnung.</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Überlagerungen</translation>
    </message>
    <message>
        <source>Lay saliency (S) or vessels (V) over the pictures, with the colours and the strength you choose. They change what you see, never the pixels.</source>
        <translation>Salienz (S) oder Gefäße (V) über die Bilder legen, mit Farben und Stärke nach Wahl. Das ändert die Ansicht, nie die Pixel.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Figures for every result, against the original or a file of your choice. Rest the pointer on a figure to read how it is defined.</source>
        <translation>Kennzahlen für jedes Ergebnis, gegen das Original oder eine Datei nach Wahl. Den Zeiger auf einer Kennzahl ruhen lassen, um ihre Definition zu lesen.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Teach a network with your own photographs: the dialog leads through data, degradation and schedule, and shows what it learns while it learns.</source>
        <translation>Ein Netz mit eigenen Aufnahmen trainieren: Der Dialog führt durch Daten, Degradation und Zeitplan und zeigt während des Lernens, was das Netz lernt.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Ctrl+K finds an action by a few letters, ? shows all keys, F1 opens the help with pictures. The tour waits in this menu. Fovea is research software, not a medical device.</source>
        <translation>Strg+K findet eine Aktion über ein paar Buchstaben, ? zeigt alle Tasten, F1 öffnet die Hilfe mit Bildern. Der Rundgang bleibt in diesem Menü. Fovea ist Forschungssoftware, kein Medizinprodukt.</translation>
    </message>
</context>
<context>
    <name>fovea::HelpWindow</name>
    <message>
        <source>Fovea help</source>
        <translation>Fovea-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Zur vorigen Seite</translation>
    </message>
    <message>
        <source>The pages of the help are not there. Looked in %1.</source>
        <translation>Die Seiten der Hilfe fehlen. Gesucht in %1.</translation>
    </message>
</context>
<context>
    <name>fovea::HistogramPanel</name>
    <message>
        <source>Open a photograph, and its histogram stands here.</source>
        <translation>Nach dem Öffnen einer Aufnahme steht hier ihr Histogramm.</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Log-Achse</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <translation>Gezählte Pixel</translation>
    </message>
    <message>
        <source>All of the retina in the picture, or the region drawn with the tools Box region (B) and Ellipse region (E)</source>
        <translation>Die ganze Netzhaut im Bild oder der mit den Werkzeugen Rechteckbereich (B) und Ellipsenbereich (E) gezeichnete Bereich</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Bildfeld</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Shows rare levels too</source>
        <translation>Zeigt auch seltene Stufen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>Histogram – %1</source>
        <translation>Histogramm – %1</translation>
    </message>
</context>
<context>
    <name>fovea::ImageView</name>
    <message>
        <source>Close this result</source>
        <translation>Dieses Ergebnis schließen</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc bricht ab</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation>Original, %1</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>um %1° gedreht</translation>
    </message>
    <message>
        <source>moved alone: x %1, y %2 px</source>
        <translation>einzeln verschoben: x %1, y %2 px</translation>
    </message>
</context>
<context>
    <name>fovea::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Weights as safetensors with their architecture, or a TorchScript module. The network is run once on a made-up picture before it is let in.</source>
        <translation>Gewichte als safetensors mit ihrer Architektur oder ein TorchScript-Modul. Vor der Aufnahme wird das Netz einmal an einem künstlichen Bild ausgeführt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>A .safetensors file, or a TorchScript module</source>
        <translation>Eine .safetensors-Datei oder ein TorchScript-Modul</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pt *.ts);;All files (*)</source>
        <translation>Gewichte (*.safetensors *.pt *.ts);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The model&apos;s card.json, when it has one: then nothing more is needed</source>
        <translation>Die card.json des Modells, falls vorhanden: Dann ist nichts weiter nötig</translation>
    </message>
    <message>
        <source>Cards (*.json)</source>
        <translation>Karten (*.json)</translation>
    </message>
    <message>
        <source>Works like</source>
        <translation>Arbeitet wie</translation>
    </message>
    <message>
        <source>Which method of Fovea the network works like: what goes in and what comes out</source>
        <translation>Wie welche Methode von Fovea das Netz arbeitet: was hineingeht und was herauskommt</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>JSON as in recipes: the type and options of one of Fovea&apos;s networks. A TorchScript module brings its own</source>
        <translation>JSON wie in Rezepten: Typ und Optionen eines der Netze von Fovea. Ein TorchScript-Modul bringt seine eigene mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Its method is called user.&lt;name&gt;</source>
        <translation>Seine Methode heißt user.&lt;name&gt;</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Under which the weights are; kept in the card</source>
        <translation>Unter der die Gewichte stehen; wird in der Karte vermerkt</translation>
    </message>
    <message>
        <source>I trust whoever made this module</source>
        <translation>Ich vertraue dem Urheber dieses Moduls</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file with the weights.</source>
        <translation>Die Datei mit den Gewichten wählen.</translation>
    </message>
    <message>
        <source>The card&apos;s file is not there.</source>
        <translation>Die Datei der Karte fehlt.</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>die Architektur</translation>
    </message>
    <message>
        <source>The network is being checked…</source>
        <translation>Das Netz wird geprüft…</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorGrid</name>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>The region by every method</source>
        <translation>Der Bereich nach jeder Methode</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Green, mean</source>
        <translation>Grün, Mittel</translation>
    </message>
    <message>
        <source>Green, contrast</source>
        <translation>Grün, Kontrast</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>A map has only its values</source>
        <translation>Eine Karte hat nur ihre Werte</translation>
    </message>
    <message>
        <source>%1 · ×%2</source>
        <comment>rendition, enlargement</comment>
        <translation>%1 · ×%2</translation>
    </message>
    <message>
        <source>PSNR, SSIM: %1</source>
        <translation>PSNR, SSIM: %1</translation>
    </message>
    <message>
        <source>Consistency: %1</source>
        <translation>Konsistenz: %1</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorModel</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>the input itself</source>
        <translation>die Eingabe selbst</translation>
    </message>
    <message>
        <source>a map, no photograph</source>
        <translation>eine Karte, keine Aufnahme</translation>
    </message>
    <message>
        <source>the reference itself</source>
        <translation>die Referenz selbst</translation>
    </message>
    <message>
        <source>no reference of this size</source>
        <translation>keine Referenz dieser Größe</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>das Original</translation>
    </message>
    <message>
        <source>luminance Y</source>
        <translation>Luminanz Y</translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation>Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>the green channel</source>
        <translation>der Grünkanal</translation>
    </message>
    <message>
        <source>Figures of the box around the mark, %1 × %2 px of the original at x %3, y %4.</source>
        <translation>Kennzahlen des Rahmens um die Markierung, %1 × %2 px des Originals bei x %3, y %4.</translation>
    </message>
    <message>
        <source>Figures of the pixels inside the mark, whose box is %1 × %2 px of the original at x %3, y %4; the profile crosses the box.</source>
        <translation>Kennzahlen der Pixel innerhalb der Markierung, deren Rahmen %1 × %2 px des Originals bei x %3, y %4 misst; das Profil quert den Rahmen.</translation>
    </message>
    <message>
        <source>%1 PSNR and SSIM (Wang 2004) on %2 against %3, range 255, nothing resized. Green: mean and standard deviation (contrast) in grey levels of 8 bits. Consistency: the picture degraded again minus the original, root mean square over red, green and blue in grey levels of 8 bits; low means that the original could have come from it, not that it is right. CLAHE of the green channel, clip %4, %5 × %5 tiles over twice the region. Values of results are measured on processed pictures.</source>
        <comment>%1: a sentence that says of which pixels</comment>
        <translation>%1 PSNR und SSIM (Wang 2004) auf %2 gegen %3, Wertebereich 255, nichts skaliert. Grün: Mittelwert und Standardabweichung (Kontrast) in Graustufen zu 8 Bit. Konsistenz: das erneut degradierte Bild minus das Original, quadratisches Mittel über Rot, Grün und Blau in Graustufen zu 8 Bit; niedrig heißt, dass das Original daraus entstanden sein könnte, nicht dass es stimmt. CLAHE des Grünkanals, Clip %4, %5 × %5 Kacheln über den doppelten Bereich. Werte von Ergebnissen sind an bearbeiteten Bildern gemessen.</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>Geöffnete Datei</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorPart</name>
    <message>
        <source>Copied the inspected region with its names, marks and figures.</source>
        <translation>Der inspizierte Bereich wurde mit Namen, Kennzeichnungen und Kennzahlen kopiert.</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorProfile</name>
    <message>
        <source>px of the original</source>
        <translation>px des Originals</translation>
    </message>
    <message>
        <source>green, 0–255</source>
        <translation>Grün, 0–255</translation>
    </message>
    <message>
        <source>%1 (processed)</source>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message>
        <source>Green level along the longer axis of the box around the mark, %1 at %2 px, bilinear between pixels; results are processed pictures</source>
        <translation>Grünwert entlang der längeren Achse des Rahmens um die Markierung, %1 bei %2 px, bilinear zwischen Pixeln; Ergebnisse sind bearbeitete Bilder</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>von links nach rechts</translation>
    </message>
    <message>
        <source>from top to bottom</source>
        <translation>von oben nach unten</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorWindow</name>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Inspector – Fovea</source>
        <translation>Inspektor – Fovea</translation>
    </message>
    <message>
        <source>Previous mark of all open photographs (P)</source>
        <translation>Vorige Markierung aller offenen Aufnahmen (P)</translation>
    </message>
    <message>
        <source>Next mark of all open photographs (N)</source>
        <translation>Nächste Markierung aller offenen Aufnahmen (N)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>The pictures in colour</source>
        <translation>Die Bilder in Farbe</translation>
    </message>
    <message>
        <source>The green channel alone (red-free)</source>
        <translation>Der Grünkanal allein (rotfrei)</translation>
    </message>
    <message>
        <source>The green channel with local contrast; for display only</source>
        <translation>Der Grünkanal mit lokalem Kontrast; nur zur Anzeige</translation>
    </message>
    <message>
        <source>The whole region with a little around it</source>
        <translation>Der ganze Bereich mit etwas Umgebung</translation>
    </message>
    <message>
        <source>%1 times as large, about the middle of the mark</source>
        <translation>%1-mal so groß, um die Mitte der Markierung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The line of the mark on the pictures</source>
        <translation>Die Linie der Markierung auf den Bildern</translation>
    </message>
    <message>
        <source>Also the results of this photograph that no view shows now</source>
        <translation>Auch die Ergebnisse dieser Aufnahme, die gerade keine Ansicht zeigt</translation>
    </message>
    <message>
        <source>Copy all pictures with their names, marks and figures (Ctrl+C)</source>
        <translation>Alle Bilder mit Namen, Kennzeichnungen und Kennzahlen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy all pictures</source>
        <translation>Alle Bilder kopieren</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (Tab)</source>
        <translation>Notiz (Tab)</translation>
    </message>
    <message>
        <source>1 2 3 0 verdict · Enter next open mark · N P next, previous · Tab note · Esc closes</source>
        <translation>1 2 3 0 Urteil · Enter nächste offene Markierung · N P nächste, vorige · Tab Notiz · Esc schließt</translation>
    </message>
    <message>
        <source>Mark %1 · %2 · %3</source>
        <translation>Markierung %1 · %2 · %3</translation>
    </message>
    <message>
        <source>No mark selected</source>
        <translation>Keine Markierung gewählt</translation>
    </message>
    <message>
        <source>%1 of %2, %3 judged</source>
        <translation>%1 von %2, %3 beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>All %n marks have a verdict.</source>
        <translation>
            <numerusform>Die %n Markierung hat ein Urteil.</numerusform>
            <numerusform>Alle %n Markierungen haben ein Urteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press N for the first mark.</source>
        <translation>N drücken für die erste Markierung.</translation>
    </message>
    <message>
        <source>There are no marks yet. Press M in the main window and draw on a picture what is to be looked at closely.</source>
        <translation>Noch keine Markierungen. Im Hauptfenster M drücken und auf einem Bild einzeichnen, was genauer anzusehen ist.</translation>
    </message>
</context>
<context>
    <name>fovea::JobsPanel</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Reading the photographs</source>
        <translation>Liest die Aufnahmen</translation>
    </message>
    <message>
        <source>Training, step %1 of %2</source>
        <translation>Trainiert, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Pausing; the checkpoint is being saved…</source>
        <translation>Wird angehalten; der Zwischenstand wird gespeichert…</translation>
    </message>
    <message>
        <source>Stopping; the checkpoint is being saved…</source>
        <translation>Wird beendet; der Zwischenstand wird gespeichert…</translation>
    </message>
    <message>
        <source>Ending early; its best weights are kept…</source>
        <translation>Wird vorzeitig beendet; die besten Gewichte bleiben…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cut off; it can go on</source>
        <translation>Unterbrochen; kann weitergehen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished; it is a method now</source>
        <translation>Fertig; jetzt eine Methode</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No training job. Train a network on photographs of your own; its curves and pictures appear here.</source>
        <translation>Kein Trainingslauf. Ein Netz mit eigenen Aufnahmen trainieren; Kurven und Bilder erscheinen hier.</translation>
    </message>
    <message>
        <source>Train a network…</source>
        <translation>Netz trainieren…</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Validation patches: input, now, best, reference</source>
        <translation>Validierungsausschnitte: Eingabe, jetzt, bester Stand, Referenz</translation>
    </message>
    <message>
        <source>Which validation patch</source>
        <translation>Welcher Validierungsausschnitt</translation>
    </message>
    <message>
        <source>Patch </source>
        <translation>Ausschnitt </translation>
    </message>
    <message>
        <source>The middle of a photograph held out for validation; the same for the whole run</source>
        <translation>Die Mitte einer für die Validierung zurückgehaltenen Aufnahme; dieselbe im ganzen Lauf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Saves a checkpoint and lets the next job go; it is asked about at the next start</source>
        <translation>Speichert einen Zwischenstand und lässt den nächsten Lauf vor; beim nächsten Start wird danach gefragt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint, as if it had never stopped</source>
        <translation>Geht vom letzten Zwischenstand weiter, als wäre nie angehalten worden</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Vorzeitig beenden…</translation>
    </message>
    <message>
        <source>Ends it now: the best weights so far become the model, and log and card say why</source>
        <translation>Beendet ihn jetzt: Die bisher besten Gewichte werden das Modell, Protokoll und Karte nennen den Grund</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; no model is published</source>
        <translation>Speichert einen Zwischenstand und endet; kein Modell wird veröffentlicht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes it off this list; its folder stays</source>
        <translation>Nimmt ihn von dieser Liste; sein Ordner bleibt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>best %1 dB over the bicubic enlargement</source>
        <translation>bestenfalls %1 dB über der bikubischen Vergrößerung</translation>
    </message>
    <message>
        <source>best %1 dB over the input</source>
        <translation>bestenfalls %1 dB über der Eingabe</translation>
    </message>
    <message>
        <source>PSNR over the fixed middles of the validation photographs: RGB, peak 1, rounded to 8 bits</source>
        <translation>PSNR über die festen Mitten der Validierungsaufnahmen: RGB, Spitze 1, auf 8 Bit gerundet</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Now, step %1</source>
        <translation>Jetzt, Schritt %1</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>Bester, Schritt %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>End the training early</source>
        <translation>Training vorzeitig beenden</translation>
    </message>
    <message>
        <source>Why? It is written into the run&apos;s log and the model&apos;s card.</source>
        <translation>Warum? Der Grund kommt ins Protokoll des Laufs und in die Karte des Modells.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>There are no pictures: this run was begun by an earlier Fovea, which kept none of this kind of training. They come with its next validation.</source>
        <translation>Es gibt keine Bilder: Dieser Lauf wurde von einem früheren Fovea begonnen, das von dieser Art Training keine behielt. Sie kommen mit der nächsten Validierung.</translation>
    </message>
    <message>
        <source>There are no pictures: no photograph is held out for validation.</source>
        <translation>Es gibt keine Bilder: Keine Aufnahme ist für die Validierung zurückgehalten.</translation>
    </message>
    <message>
        <source>There are no pictures: the run ended before its first validation.</source>
        <translation>Es gibt keine Bilder: Der Lauf endete vor seiner ersten Validierung.</translation>
    </message>
    <message>
        <source>Pictures appear here after the first tree, of photographs that are held out for validation.</source>
        <translation>Hier erscheinen nach dem ersten Baum Bilder von Aufnahmen, die für die Validierung zurückgehalten sind.</translation>
    </message>
    <message>
        <source>Pictures appear here after the first validation, at step %1, of photographs that are held out for it.</source>
        <translation>Hier erscheinen nach der ersten Validierung, bei Schritt %1, Bilder von Aufnahmen, die dafür zurückgehalten sind.</translation>
    </message>
    <message>
        <source>Growing trees, %1 of %2</source>
        <translation>Bäume wachsen, %1 von %2</translation>
    </message>
    <message>
        <source>%1 It is a method now.</source>
        <translation>%1 Es ist jetzt eine Methode.</translation>
    </message>
    <message>
        <source>patches a second: %1</source>
        <translation>Ausschnitte pro Sekunde: %1</translation>
    </message>
    <message>
        <source>Putting the model among the others…</source>
        <translation>Das Modell wird zu den anderen gestellt…</translation>
    </message>
    <message>
        <source>Finished; a part for %1</source>
        <translation>Fertig; ein Teil für %1</translation>
    </message>
    <message>
        <source>Now, tree %1</source>
        <translation>Jetzt, Baum %1</translation>
    </message>
    <message>
        <source>Best, tree %1</source>
        <translation>Bester, Baum %1</translation>
    </message>
</context>
<context>
    <name>fovea::KeySheet</name>
    <message>
        <source>Move the pictures</source>
        <translation>Bilder verschieben</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom am Zeiger</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>One view alone, and back</source>
        <translation>Eine Ansicht allein und zurück</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Mouse on a picture</source>
        <translation>Maus auf einem Bild</translation>
    </message>
    <message>
        <source>Move the pictures, or use the chosen tool</source>
        <translation>Bilder verschieben oder das gewählte Werkzeug benutzen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Choose the view that saving and copying mean</source>
        <translation>Die Ansicht wählen, für die Speichern und Kopieren gelten</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Drop files</source>
        <translation>Dateien ablegen</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Sie öffnen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Search: a word, a key, a menu</source>
        <translation>Suche: ein Wort, eine Taste, ein Menü</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the whole sheet, or save it as PDF</source>
        <translation>Das ganze Blatt drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Nothing in the menus is called “%1”.</source>
        <translation>Nichts in den Menüs heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>fovea::LossEditor</name>
    <message>
        <source>Terms of the loss</source>
        <translation>Terme des Verlusts</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Term hinzufügen</translation>
    </message>
    <message>
        <source>The loss is the sum of its terms, each times its weight</source>
        <translation>Der Verlust ist die Summe seiner Terme, jeder mal sein Gewicht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen term out</source>
        <translation>Entfernt den gewählten Term</translation>
    </message>
    <message>
        <source>Type of the term</source>
        <translation>Typ des Terms</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Weight of the term</source>
        <translation>Gewicht des Terms</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Feature weights</source>
        <translation>Merkmalsgewichte</translation>
    </message>
    <message>
        <source>safetensors file of the feature network that the cnn loss compares by; docs/recipes.md says where it comes from</source>
        <translation>safetensors-Datei des Merkmalsnetzes, mit dem der cnn-Verlust vergleicht; docs/recipes.md sagt, woher sie kommt</translation>
    </message>
</context>
<context>
    <name>fovea::MainWindow</name>
    <message>
        <source>%1 – Fovea</source>
        <translation>%1 – Fovea</translation>
    </message>
    <message>
        <source>%1 – synthetic, no patient – Fovea</source>
        <translation>%1 – synthetisch, kein Patient – Fovea</translation>
    </message>
</context>
<context>
    <name>fovea::MarkFiles</name>
    <message>
        <source>The marks were not exported</source>
        <translation>Die Markierungen wurden nicht exportiert</translation>
    </message>
    <message>
        <source>The marks were not imported</source>
        <translation>Die Markierungen wurden nicht importiert</translation>
    </message>
    <message>
        <source>Some marks of %1 were not imported</source>
        <translation>Einige Markierungen von %1 wurden nicht importiert</translation>
    </message>
    <message>
        <source>The marks of %1 were not imported</source>
        <translation>Die Markierungen von %1 wurden nicht importiert</translation>
    </message>
    <message>
        <source>They belong to %1, which is not open, or whose file has changed since. Open it and import them again.</source>
        <translation>Sie gehören zu %1; diese Aufnahme ist nicht offen, oder ihre Datei hat sich seither geändert. Aufnahme öffnen und erneut importieren.</translation>
    </message>
</context>
<context>
    <name>fovea::MarkList</name>
    <message>
        <source>%1 at x %2, y %3 px of the original</source>
        <translation>%1 bei x %2, y %3 px des Originals</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>fovea::MarkModel</name>
    <message>
        <source>Add point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>Rechteck hinzufügen</translation>
    </message>
    <message>
        <source>Add polygon</source>
        <translation>Polygon hinzufügen</translation>
    </message>
    <message>
        <source>Add ellipse</source>
        <translation>Ellipse hinzufügen</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Move mark %1</source>
        <translation>Markierung %1 verschieben</translation>
    </message>
    <message>
        <source>Reshape mark %1</source>
        <translation>Markierung %1 umformen</translation>
    </message>
    <message>
        <source>Change verdict of mark %1</source>
        <translation>Urteil von Markierung %1 ändern</translation>
    </message>
    <message>
        <source>Change name of mark %1</source>
        <translation>Namen von Markierung %1 ändern</translation>
    </message>
    <message>
        <source>Change note of mark %1</source>
        <translation>Notiz von Markierung %1 ändern</translation>
    </message>
    <message>
        <source>Delete mark %1</source>
        <translation>Markierung %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n mark(s)</source>
        <translation>
            <numerusform>%n Markierung importieren</numerusform>
            <numerusform>%n Markierungen importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::MarksPanel</name>
    <message>
        <source>No marks on this photograph. Press M and draw on a picture what you want to judge or to find again; the mark is there on every view.</source>
        <translation>Keine Markierungen auf dieser Aufnahme. M drücken und auf einem Bild einzeichnen, was zu beurteilen oder wiederzufinden ist; die Markierung erscheint in jeder Ansicht.</translation>
    </message>
    <message>
        <source>Marks of this photograph</source>
        <translation>Markierungen dieser Aufnahme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n judged</source>
        <translation>
            <numerusform>%1 von %n beurteilt</numerusform>
            <numerusform>%1 von %n beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks with a verdict, of all open photographs</source>
        <translation>Markierungen mit Urteil, aus allen offenen Aufnahmen</translation>
    </message>
</context>
<context>
    <name>fovea::MarksPart</name>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>&amp;Draw marks</source>
        <translation>Markierungen &amp;zeichnen</translation>
    </message>
    <message>
        <source>Draw on any picture what looks suspicious; the mark is there on all views. Enter puts one at the crosshair, arrows move it</source>
        <translation>Auf einem beliebigen Bild Verdächtiges einzeichnen; die Markierung erscheint in allen Ansichten. Enter setzt eine ans Fadenkreuz, Pfeiltasten verschieben es</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>Markierungen &amp;anzeigen</translation>
    </message>
    <message>
        <source>Hide the marks to see what is below them</source>
        <translation>Markierungen ausblenden, um zu sehen, was darunter liegt</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>Show the next mark of all open photographs in every view</source>
        <translation>Die nächste Markierung aller offenen Aufnahmen in jeder Ansicht zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>Show the previous mark of all open photographs in every view</source>
        <translation>Die vorige Markierung aller offenen Aufnahmen in jeder Ansicht zeigen</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>&amp;Edit name or note</source>
        <translation>Name oder Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>De&amp;lete mark</source>
        <translation>Markierung &amp;löschen</translation>
    </message>
    <message>
        <source>E&amp;xport the marks of this photograph…</source>
        <translation>Markierungen dieser Aufnahme &amp;exportieren…</translation>
    </message>
    <message>
        <source>As a table (CSV) or to be read again (JSON), in pixels of the original</source>
        <translation>Als Tabelle (CSV) oder zum Wiedereinlesen (JSON), in Pixeln des Originals</translation>
    </message>
    <message>
        <source>Export the marks of &amp;all open photographs…</source>
        <translation>Markierungen aller &amp;offenen Aufnahmen exportieren…</translation>
    </message>
    <message>
        <source>The worklist with verdicts and notes, as CSV or JSON</source>
        <translation>Die Arbeitsliste mit Urteilen und Notizen, als CSV oder JSON</translation>
    </message>
    <message>
        <source>I&amp;mport marks…</source>
        <translation>Markierungen i&amp;mportieren…</translation>
    </message>
    <message>
        <source>From a JSON file that Fovea exported, onto the photographs it was made of</source>
        <translation>Aus einer von Fovea exportierten JSON-Datei, auf die Aufnahmen, zu denen sie gehören</translation>
    </message>
    <message numerus="yes">
        <source>All %n marks have a verdict.</source>
        <translation>
            <numerusform>Die %n Markierung hat ein Urteil.</numerusform>
            <numerusform>Alle %n Markierungen haben ein Urteil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n mark(s) to %1.</source>
        <translation>
            <numerusform>%n Markierung nach %1 exportiert.</numerusform>
            <numerusform>%n Markierungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n mark(s).</source>
        <translation>
            <numerusform>%n Markierung importiert.</numerusform>
            <numerusform>%n Markierungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are here already.</source>
        <translation>Diese Markierungen sind schon da.</translation>
    </message>
    <message>
        <source>Export marks</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;To be read again (*.json)</source>
        <translation>Tabelle (*.csv);;Zum Wiedereinlesen (*.json)</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>Marks exported by Fovea (*.json);;All files (*)</source>
        <translation>Von Fovea exportierte Markierungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Inspect marks…</source>
        <translation>Markierungen in&amp;spizieren…</translation>
    </message>
    <message>
        <source>The marked region by every method, in colour, green and CLAHE, with its figures, and the walk through all marks by keys</source>
        <translation>Der markierte Bereich nach jeder Methode, in Farbe, Grün und CLAHE, mit seinen Kennzahlen, und per Taste durch alle Markierungen</translation>
    </message>
</context>
<context>
    <name>fovea::MeasureModel</name>
    <message>
        <source>The reference %1 could not be opened</source>
        <translation>Die Referenz %1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Measuring failed</source>
        <translation>Messen fehlgeschlagen</translation>
    </message>
    <message>
        <source>The vessel label %1 could not be opened</source>
        <translation>Das Gefäß-Label %1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>das Original</translation>
    </message>
    <message>
        <source>The worst region of %1 was not found</source>
        <translation>Der schlechteste Bereich von %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>Geöffnete Datei</translation>
    </message>
    <message>
        <source>the opened file, which was processed before</source>
        <translation>die geöffnete, schon vorher bearbeitete Datei</translation>
    </message>
    <message>
        <source>%1 compares vessels with a drawing of them: choose one with Vessel label… in the menu Measure.</source>
        <translation>%1 vergleicht Gefäße mit einer Zeichnung von ihnen: Wählen Sie eine mit Gefäß-Label… im Menü Messen.</translation>
    </message>
    <message>
        <source>%1 is measured once the runs have ended.</source>
        <translation>%1 wird gemessen, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>%1 is being measured…</source>
        <translation>%1 wird gemessen…</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <source>the opened file, which is synthetic and shows no patient</source>
        <translation>die geöffnete, synthetische Datei, die keinen Patienten zeigt</translation>
    </message>
</context>
<context>
    <name>fovea::MeasurePart</name>
    <message>
        <source>Against a &amp;file…</source>
        <translation>Gegen eine &amp;Datei…</translation>
    </message>
    <message>
        <source>Against the &amp;original</source>
        <translation>Gegen das &amp;Original</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>There is nothing to measure</source>
        <translation>Es gibt nichts zu messen</translation>
    </message>
    <message>
        <source>Open a photograph first.</source>
        <translation>Zuerst eine Aufnahme öffnen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Measure against</source>
        <translation>Messen gegen</translation>
    </message>
    <message>
        <source>Pictures (*)</source>
        <translation>Bilder (*)</translation>
    </message>
    <message>
        <source>A better photograph of the same eye, as the truth to measure against</source>
        <translation>Eine bessere Aufnahme desselben Auges, als Wahrheit, gegen die gemessen wird</translation>
    </message>
    <message>
        <source>&amp;Vessel label…</source>
        <translation>&amp;Gefäß-Label…</translation>
    </message>
    <message>
        <source>A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve</source>
        <translation>Eine Zeichnung der Gefäße, für Dice, clDice, Sensitivität und die Fläche unter der Kurve</translation>
    </message>
    <message>
        <source>&amp;Table of figures</source>
        <translation>Kennzahlen&amp;tabelle</translation>
    </message>
    <message>
        <source>All results by all metrics, below the pictures</source>
        <translation>Alle Ergebnisse nach allen Metriken, unter den Bildern</translation>
    </message>
    <message>
        <source>&amp;Worst region</source>
        <translation>&amp;Schlechtester Bereich</translation>
    </message>
    <message>
        <source>Go to where the active result is least like its reference, by the SSIM map</source>
        <translation>Dorthin gehen, wo das aktive Ergebnis laut SSIM-Karte seiner Referenz am wenigsten gleicht</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>Kennzahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>The table with its definitions, for a spreadsheet or a text</source>
        <translation>Die Tabelle mit ihren Definitionen, für eine Tabellenkalkulation oder einen Text</translation>
    </message>
    <message>
        <source>&amp;Export the figures…</source>
        <translation>Kennzahlen &amp;exportieren…</translation>
    </message>
    <message>
        <source>The table with its definitions as CSV, to a new file</source>
        <translation>Die Tabelle mit ihren Definitionen als CSV, in eine neue Datei</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Run a method first: its worst region is sought against the reference.</source>
        <translation>Zuerst eine Methode ausführen: Ihr schlechtester Bereich wird gegen die Referenz gesucht.</translation>
    </message>
    <message>
        <source>lowest mean SSIM %1</source>
        <translation>niedrigste mittlere SSIM %1</translation>
    </message>
    <message>
        <source>Here this result is least like its reference: mean SSIM %1 (measured on a processed image; %2).</source>
        <translation>Hier gleicht dieses Ergebnis seiner Referenz am wenigsten: mittlere SSIM %1 (an einem bearbeiteten Bild gemessen; %2).</translation>
    </message>
    <message numerus="yes">
        <source>Copied the figures of %n pictures.</source>
        <translation>
            <numerusform>Die Kennzahlen von %n Bild wurden kopiert.</numerusform>
            <numerusform>Die Kennzahlen von %n Bildern wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Kennzahlen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Wrote the figures to %1.</source>
        <translation>Kennzahlen nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The figures were not exported</source>
        <translation>Die Kennzahlen wurden nicht exportiert</translation>
    </message>
    <message>
        <source>Vessel label</source>
        <translation>Gefäß-Label</translation>
    </message>
</context>
<context>
    <name>fovea::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>fovea::MetricsPanel</name>
    <message>
        <source>Measure against the original again</source>
        <translation>Wieder gegen das Original messen</translation>
    </message>
    <message>
        <source>Metric shown as bars</source>
        <translation>Als Balken gezeigte Metrik</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel the figures are taken on</source>
        <translation>Kanal, auf dem gemessen wird</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>A black border makes figures look better: measure inside the retina to leave it out</source>
        <translation>Ein schwarzer Rand lässt Kennzahlen besser aussehen: innerhalb der Netzhaut messen, um ihn auszuschließen</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Retina</source>
        <translation>Netzhaut</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>the original…</source>
        <translation>das Original…</translation>
    </message>
    <message>
        <source>Choose a reference file, for example the same photograph without noise</source>
        <translation>Eine Referenzdatei wählen, zum Beispiel dieselbe Aufnahme ohne Rauschen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misst…</translation>
    </message>
    <message>
        <source>Run a method, and its figures against the original or a reference stand here.</source>
        <translation>Nach dem Ausführen einer Methode stehen hier ihre Kennzahlen gegen das Original oder eine Referenz.</translation>
    </message>
    <message>
        <source>Whole table</source>
        <translation>Ganze Tabelle</translation>
    </message>
    <message>
        <source>Worst region</source>
        <translation>Schlechtester Bereich</translation>
    </message>
    <message>
        <source>All figures of all results below the pictures, to sort, copy and export</source>
        <translation>Alle Kennzahlen aller Ergebnisse unter den Bildern, zum Sortieren, Kopieren und Exportieren</translation>
    </message>
    <message>
        <source>Go to where the active result is least like its reference, by the SSIM map</source>
        <translation>Dorthin gehen, wo das aktive Ergebnis laut SSIM-Karte seiner Referenz am wenigsten gleicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric, definition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measured on processed images.</source>
        <translation>Gemessen an bearbeiteten Bildern.</translation>
    </message>
    <message>
        <source>Against the original: how far a result departs from it, not how good it is.</source>
        <translation>Gegen das Original: wie weit ein Ergebnis davon abweicht, nicht wie gut es ist.</translation>
    </message>
</context>
<context>
    <name>fovea::ModelShelf</name>
    <message>
        <source>Give the model a name.</source>
        <translation>Dem Modell einen Namen geben.</translation>
    </message>
    <message>
        <source>The model&apos;s name may have small letters, digits, points, hyphens and underscores only.</source>
        <translation>Der Name des Modells darf nur Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>There is a model named %1 already.</source>
        <translation>Ein Modell namens %1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>fovea::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Choose one to see its card, two (with Ctrl) to compare theirs</source>
        <translation>Eines wählen, um seine Karte zu sehen, zwei (mit Strg), um ihre Karten zu vergleichen</translation>
    </message>
    <message>
        <source>Cards of the chosen models</source>
        <translation>Karten der gewählten Modelle</translation>
    </message>
    <message>
        <source>%1: its weights are those of the card (SHA-256 compared).</source>
        <translation>%1: Die Gewichte sind die der Karte (SHA-256 verglichen).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was imported; it is a method now.</source>
        <translation>%1 wurde importiert und ist jetzt eine Methode.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A network of your own: safetensors with its architecture, or a TorchScript module that you trust</source>
        <translation>Ein eigenes Netz: safetensors mit Architektur oder ein TorchScript-Modul, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Check weights</source>
        <translation>Gewichte prüfen</translation>
    </message>
    <message>
        <source>Compares the weights&apos; SHA-256 with the card&apos;s</source>
        <translation>Vergleicht den SHA-256 der Gewichte mit dem der Karte</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>In den Papierkorb…</translation>
    </message>
    <message>
        <source>Only models of your own; those that came with Fovea stay</source>
        <translation>Nur eigene Modelle; die mit Fovea gelieferten bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüft…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>%1 in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>It is then no method any more. Pictures made by it stay.</source>
        <translation>Danach ist es keine Methode mehr. Damit erstellte Bilder bleiben.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>fovea::NetworkPage</name>
    <message>
        <source>The recipe&apos;s network and losses fit its task; whoever changes them should know why.</source>
        <translation>Netz und Verluste des Rezepts passen zu seiner Aufgabe; wer sie ändert, sollte wissen, warum.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Weights to begin with, of the same network: a model&apos;s name, its folder or a file. Empty: fresh ones</source>
        <translation>Anfangsgewichte desselben Netzes: Name eines Modells, sein Ordner oder eine Datei. Leer: neue</translation>
    </message>
    <message>
        <source>Scheme of learning</source>
        <translation>Lernschema</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>This scheme has losses of its own.</source>
        <translation>Dieses Schema hat eigene Verlustfunktionen.</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>Found by building the network. Time, and the memory of a whole step, stand below, measured on real steps</source>
        <translation>Gefunden durch den Bau des Netzes. Zeit und Speicher eines ganzen Schritts stehen unten, an echten Schritten gemessen</translation>
    </message>
    <message>
        <source>Who learns from what: from pairs, against a discriminator, from unpaired sets, or as the synthesis of photographs needs it</source>
        <translation>Wer woraus lernt: aus Paaren, gegen einen Diskriminator, aus ungepaarten Sätzen oder wie es die Synthese von Aufnahmen braucht</translation>
    </message>
</context>
<context>
    <name>fovea::OverlayEditor</name>
    <message>
        <source>Overlay %1</source>
        <translation>Überlagerung %1</translation>
    </message>
    <message>
        <source>Lay a map over the pictures (S: saliency)</source>
        <translation>Eine Karte über die Bilder legen (S: Salienz)</translation>
    </message>
    <message>
        <source>Lay a second map over the pictures (V: vessels)</source>
        <translation>Eine zweite Karte über die Bilder legen (V: Gefäße)</translation>
    </message>
    <message>
        <source>What overlay %1 shows</source>
        <translation>Was Überlagerung %1 zeigt</translation>
    </message>
    <message>
        <source>Picture that overlay %1 is of</source>
        <translation>Bild, zu dem Überlagerung %1 gehört</translation>
    </message>
    <message>
        <source>Colours of overlay %1</source>
        <translation>Farben von Überlagerung %1</translation>
    </message>
    <message>
        <source>Opacity of overlay %1</source>
        <translation>Deckkraft von Überlagerung %1</translation>
    </message>
    <message>
        <source>How much of the picture the colours cover</source>
        <translation>Wie stark die Farben das Bild verdecken</translation>
    </message>
    <message>
        <source>Threshold of overlay %1</source>
        <translation>Schwelle von Überlagerung %1</translation>
    </message>
    <message>
        <source>Values below this are not shown; where values have a sign, their amount counts</source>
        <translation>Werte darunter werden nicht gezeigt; bei Werten mit Vorzeichen zählt der Betrag</translation>
    </message>
    <message>
        <source>Find the vessels</source>
        <translation>Gefäße suchen</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which picture</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>From</source>
        <comment>threshold</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Value at the lower end of the colours</source>
        <translation>Wert am unteren Ende der Farben</translation>
    </message>
    <message>
        <source>Value at the upper end of the colours</source>
        <translation>Wert am oberen Ende der Farben</translation>
    </message>
    <message>
        <source>The values at the two ends of the colours</source>
        <translation>Die Werte an beiden Enden der Farben</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>Die Karte wird erstellt…</translation>
    </message>
    <message>
        <source>The vessels are being looked for…</source>
        <translation>Die Gefäße werden gesucht…</translation>
    </message>
    <message>
        <source>Runs %1 on the photograph; Esc cancels</source>
        <translation>Führt %1 auf der Aufnahme aus; Esc bricht ab</translation>
    </message>
    <message>
        <source>The same as the upper end, so that grey stays at 0</source>
        <translation>Gleich dem oberen Ende, damit Grau bei 0 bleibt</translation>
    </message>
</context>
<context>
    <name>fovea::OverlayModel</name>
    <message>
        <source>The vessels could not be looked for</source>
        <translation>Die Gefäße konnten nicht gesucht werden</translation>
    </message>
    <message>
        <source>The vessels are looked for by %1 and then laid over the pictures; Esc cancels.</source>
        <translation>Die Gefäße werden mit %1 gesucht und dann über die Bilder gelegt; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Each picture&apos;s own</source>
        <translation>Jeweils eigene</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>Das neueste</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>Open a photograph first.</source>
        <translation>Zuerst eine Aufnahme öffnen.</translation>
    </message>
    <message>
        <source>Run a method first: a result is compared with the original.</source>
        <translation>Zuerst eine Methode ausführen: Verglichen wird ein Ergebnis mit dem Original.</translation>
    </message>
    <message>
        <source>Run Track vessels first.</source>
        <translation>Zuerst „Gefäße verfolgen“ ausführen.</translation>
    </message>
    <message>
        <source>Run a method that makes a map first: vessels or saliency.</source>
        <translation>Zuerst eine Methode ausführen, die eine Karte erstellt: Gefäße oder Salienz.</translation>
    </message>
    <message>
        <source>No vessels have been looked for yet.</source>
        <translation>Noch wurden keine Gefäße gesucht.</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>das Original</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>map of a picture</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 could not be laid over the pictures</source>
        <translation>%1 konnte nicht über die Bilder gelegt werden</translation>
    </message>
</context>
<context>
    <name>fovea::OverlayPart</name>
    <message>
        <source>Overlays</source>
        <translation>Überlagerungen</translation>
    </message>
    <message>
        <source>&amp;Saliency heat map</source>
        <translation>&amp;Salienz-Wärmekarte</translation>
    </message>
    <message>
        <source>&amp;Vessels</source>
        <translation>&amp;Gefäße</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Gefäße</translation>
    </message>
    <message>
        <source>Lay over every picture where it has structure: isophote curvature and local entropy</source>
        <translation>Über jedes Bild legen, wo es Struktur hat: Isophotenkrümmung und lokale Entropie</translation>
    </message>
    <message>
        <source>Lay the vessels over every picture; they are looked for when that was not done yet</source>
        <translation>Die Gefäße über jedes Bild legen; sie werden gesucht, falls noch nicht geschehen</translation>
    </message>
    <message>
        <source>%1 is being made…</source>
        <translation>%1 wird berechnet …</translation>
    </message>
    <message>
        <source>%1: AI overlay by %2 – not for diagnosis</source>
        <translation>%1: KI-Überlagerung durch %2 – nicht zur Diagnose</translation>
    </message>
    <message>
        <source>%1: computed overlay – display only</source>
        <translation>%1: berechnete Überlagerung – nur Anzeige</translation>
    </message>
</context>
<context>
    <name>fovea::PairBar</name>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>The first picture: at the left of an upright line, subtracted in a difference</source>
        <translation>Das erste Bild: links einer senkrechten Linie, in einer Differenz das abgezogene</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Zweites Bild</translation>
    </message>
    <message>
        <source>The second picture: at the right of an upright line</source>
        <translation>Das zweite Bild: rechts einer senkrechten Linie</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>Bilder vertauschen</translation>
    </message>
    <message>
        <source>Exchange the two pictures</source>
        <translation>Die beiden Bilder vertauschen</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Art der Differenz</translation>
    </message>
    <message>
        <source>What the map of differences shows</source>
        <translation>Was die Differenzkarte zeigt</translation>
    </message>
    <message>
        <source>Size at which they are compared</source>
        <translation>Größe, in der verglichen wird</translation>
    </message>
    <message>
        <source>Pictures of different sizes are brought to one of the two first; the view says which</source>
        <translation>Bilder verschiedener Größe werden zuerst auf eine der beiden Größen gebracht; die Ansicht nennt sie</translation>
    </message>
    <message>
        <source>Range of the colours</source>
        <translation>Bereich der Farben</translation>
    </message>
    <message>
        <source>The difference that has the last colour</source>
        <translation>Die Differenz, bei der die letzte Farbe erreicht ist</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Mit Vorzeichen</translation>
    </message>
    <message>
        <source>SSIM map</source>
        <translation>SSIM-Karte</translation>
    </message>
    <message>
        <source>At the finer size</source>
        <translation>In der feineren Größe</translation>
    </message>
    <message>
        <source>At the original&apos;s size</source>
        <translation>In der Größe des Originals</translation>
    </message>
    <message>
        <source>Range found</source>
        <translation>Bereich ermittelt</translation>
    </message>
    <message numerus="yes">
        <source>To %n grey level(s)</source>
        <translation>
            <numerusform>Bis %n Graustufe</numerusform>
            <numerusform>Bis %n Graustufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::PairView</name>
    <message>
        <source>The wheel enlarges all pictures alike, dragging moves them; a double click shows them whole</source>
        <translation>Das Mausrad vergrößert alle Bilder gleich, Ziehen verschiebt sie; ein Doppelklick zeigt sie ganz</translation>
    </message>
</context>
<context>
    <name>fovea::PanelHost</name>
    <message>
        <source>Marks</source>
        <comment>on a narrow tab</comment>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>on a narrow tab</comment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>on a narrow tab</comment>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Overlays</source>
        <comment>on a narrow tab</comment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Display</source>
        <comment>on a narrow tab</comment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Panel %1 ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>fovea::PanelTitle</name>
    <message>
        <source>Put this panel away; the menu Window brings it back</source>
        <translation>Dieses Panel ausblenden; das Menü Fenster holt es zurück</translation>
    </message>
    <message>
        <source>Close the panel %1</source>
        <translation>Panel %1 schließen</translation>
    </message>
    <message>
        <source>Other panels that have this place</source>
        <translation>Andere Panels an dieser Stelle</translation>
    </message>
    <message>
        <source>%1: choose another panel</source>
        <translation>%1: anderes Panel wählen</translation>
    </message>
</context>
<context>
    <name>fovea::ParamForm</name>
    <message>
        <source>Nothing to set.</source>
        <translation>Nichts einzustellen.</translation>
    </message>
</context>
<context>
    <name>fovea::PatientForm</name>
    <message>
        <source>How photographs of one patient are known</source>
        <translation>Woran Aufnahmen eines Patienten erkannt werden</translation>
    </message>
    <message>
        <source>Of the chosen source. Photographs of one patient, also of both eyes, must lie on one side of the split: else a network is judged by what it learnt</source>
        <translation>Der gewählten Quelle. Aufnahmen eines Patienten, auch beider Augen, müssen auf einer Seite der Aufteilung liegen: sonst wird ein Netz an dem gemessen, was es gelernt hat</translation>
    </message>
    <message>
        <source>every photograph is a patient of its own</source>
        <translation>jede Aufnahme ist ein eigener Patient</translation>
    </message>
    <message>
        <source>by the number in the name</source>
        <translation>nach der Zahl im Namen</translation>
    </message>
    <message>
        <source>by the name before the first _ or -</source>
        <translation>nach dem Namen vor dem ersten _ oder -</translation>
    </message>
    <message>
        <source>by the name without L, R, OD or OS</source>
        <translation>nach dem Namen ohne L, R, OD oder OS</translation>
    </message>
    <message>
        <source>by the name up to L, R, OD or OS: each eye for itself</source>
        <translation>nach dem Namen bis L, R, OD oder OS: jedes Auge für sich</translation>
    </message>
    <message>
        <source>by a table (CSV) with a column of patients…</source>
        <translation>nach einer Tabelle (CSV) mit einer Spalte der Patienten…</translation>
    </message>
    <message>
        <source>by the patient&apos;s ID in the DICOM files</source>
        <translation>nach der Patienten-ID in den DICOM-Dateien</translation>
    </message>
    <message>
        <source>by ID and side in the DICOM files: each eye for itself</source>
        <translation>nach ID und Seite in den DICOM-Dateien: jedes Auge für sich</translation>
    </message>
    <message>
        <source>Table of patients</source>
        <translation>Tabelle der Patienten</translation>
    </message>
    <message>
        <source>CSV with a heading; every photograph of the source must be in it, named with or without its ending</source>
        <translation>CSV mit Kopfzeile; jede Aufnahme der Quelle muss darin stehen, mit oder ohne Endung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the table that says whose the photographs are</source>
        <translation>Die Tabelle wählen, die sagt, von wem die Aufnahmen sind</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Its column of files</source>
        <translation>Spalte der Dateien</translation>
    </message>
    <message>
        <source>Names the photograph</source>
        <translation>Nennt die Aufnahme</translation>
    </message>
    <message>
        <source>Its column of patients</source>
        <translation>Spalte der Patienten</translation>
    </message>
    <message>
        <source>What must not be split: the patient, or the eye if each eye may count for itself</source>
        <translation>Was nicht geteilt werden darf: der Patient, oder das Auge, wenn jedes Auge für sich zählen darf</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>nach der Regel %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>fovea::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Run methods on</source>
        <translation>Methoden ausführen auf</translation>
    </message>
    <message>
        <source>What is fastest</source>
        <translation>Was am schnellsten ist</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>The graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many a method may use; fewer leave the computer free for other work</source>
        <translation>Wie viele eine Methode nutzen darf; weniger lassen den Rechner für andere Arbeit frei</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>So viele wie vorhanden</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Zuletzt geöffnete Dateien merken</translation>
    </message>
    <message>
        <source>Patients&apos; names may be in names of files: without this nothing about them is kept</source>
        <translation>Dateinamen können Patientennamen enthalten: ohne diese Option wird nichts davon aufbewahrt</translation>
    </message>
    <message>
        <source>Keep the session in case of a crash</source>
        <translation>Sitzung für den Fall eines Absturzes aufbewahren</translation>
    </message>
    <message>
        <source>Written after each change to a folder of your own, and removed when Fovea is closed</source>
        <translation>Nach jeder Änderung in einen eigenen Ordner geschrieben und beim Schließen von Fovea entfernt</translation>
    </message>
    <message>
        <source>Ask before results or marks are lost</source>
        <translation>Nachfragen, bevor Ergebnisse oder Markierungen verloren gehen</translation>
    </message>
    <message>
        <source>When Fovea is closed or another session is opened</source>
        <translation>Wenn Fovea geschlossen oder eine andere Sitzung geöffnet wird</translation>
    </message>
</context>
<context>
    <name>fovea::PreferencesPart</name>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, language, what is remembered, how methods are run</source>
        <translation>Farbschema, Sprache, was gemerkt wird, wie Methoden ausgeführt werden</translation>
    </message>
</context>
<context>
    <name>fovea::PrintPart</name>
    <message>
        <source>&amp;Print views…</source>
        <translation>Ansichten &amp;drucken…</translation>
    </message>
    <message>
        <source>The views as they are seen, on one page, with names, marks and date; also into a PDF</source>
        <translation>Die Ansichten, wie sie zu sehen sind, auf einer Seite, mit Namen, Kennzeichnung und Datum; auch als PDF</translation>
    </message>
    <message>
        <source>Print the views</source>
        <translation>Ansichten drucken</translation>
    </message>
    <message>
        <source>The views were not printed</source>
        <translation>Die Ansichten wurden nicht gedruckt</translation>
    </message>
    <message>
        <source>The printer, or the file, cannot be written to.</source>
        <translation>Auf den Drucker oder in die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Fovea %1. Research software, not a medical device. Pictures that were processed say so; a print is not for diagnosis.</source>
        <translation>Fovea %1. Forschungssoftware, kein Medizinprodukt. Bearbeitete Bilder sind so gekennzeichnet; ein Ausdruck dient nicht der Diagnose.</translation>
    </message>
    <message>
        <source>The views were sent to the printer %1.</source>
        <translation>Die Ansichten wurden an den Drucker %1 gesendet.</translation>
    </message>
    <message>
        <source>The views were printed to %1.</source>
        <translation>Die Ansichten wurden nach %1 gedruckt.</translation>
    </message>
</context>
<context>
    <name>fovea::ProfilePanel</name>
    <message>
        <source>Choose the tool Line profile (T) and drag a line across a picture.</source>
        <translation>Das Werkzeug Linienprofil (T) wählen und eine Linie über ein Bild ziehen.</translation>
    </message>
    <message>
        <source>Widths of the vessels along the line</source>
        <translation>Breiten der Gefäße entlang der Linie</translation>
    </message>
    <message>
        <source>Width at half depth of the dark vessels in the green channel, fitted to the values along the line; the line&apos;s angle to the vessel is not corrected for</source>
        <translation>Breite der dunklen Gefäße auf halber Tiefe im Grünkanal, an die Werte entlang der Linie angepasst; der Winkel der Linie zum Gefäß wird nicht korrigiert</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>At %1 px: %2</source>
        <translation>Bei %1 px: %2</translation>
    </message>
    <message>
        <source>Line profile – %1</source>
        <translation>Linienprofil – %1</translation>
    </message>
</context>
<context>
    <name>fovea::RegionPanel</name>
    <message>
        <source>Choose the tool Box region (B) or Ellipse region (E) and drag over a picture.</source>
        <translation>Das Werkzeug Rechteckbereich (B) oder Ellipsenbereich (E) wählen und über ein Bild ziehen.</translation>
    </message>
    <message>
        <source>Statistics of the region</source>
        <translation>Statistik des Bereichs</translation>
    </message>
    <message>
        <source>Region – %1</source>
        <translation>Bereich – %1</translation>
    </message>
    <message>
        <source>Of the pixels whose centres lie in the region and in the field of view, in each picture&apos;s own pixels. Levels as in the file (0 to 255, or to 65535 with 16 bits), not rounded; standard deviation with n − 1; Y = 0.299 R + 0.587 G + 0.114 B. Rows that say so are measured on processed images.</source>
        <translation>Von den Pixeln, deren Mitten im Bereich und im Bildfeld liegen, in den Pixeln des jeweiligen Bildes. Stufen wie in der Datei (0 bis 255, bei 16 Bit bis 65535), nicht gerundet; Standardabweichung mit n − 1; Y = 0.299 R + 0.587 G + 0.114 B. Zeilen, die das angeben, sind an bearbeiteten Bildern gemessen.</translation>
    </message>
</context>
<context>
    <name>fovea::ReportDialog</name>
    <message>
        <source>Leave the file name out</source>
        <translation>Dateinamen weglassen</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Pictures as shown with their marks, figures with definitions, marks with verdicts, and how everything was made.</source>
        <translation>Bilder wie gezeigt mit ihren Markierungen, Kennzahlen mit Definitionen, Markierungen mit Urteilen und wie alles entstanden ist.</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Datei des Berichts</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>File names can name the patient; the photograph is then named by its hash alone</source>
        <translation>Dateinamen können den Patienten nennen; die Aufnahme wird dann nur mit ihrem Hash bezeichnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Der Datei einen Namen geben.</translation>
    </message>
    <message>
        <source>The name must end in .pdf.</source>
        <translation>Der Name muss auf .pdf enden.</translation>
    </message>
    <message>
        <source>%1 exists already; Fovea never replaces a file.</source>
        <translation>%1 existiert bereits; Fovea ersetzt nie eine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
</context>
<context>
    <name>fovea::ReportPart</name>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Be&amp;richt als PDF…</translation>
    </message>
    <message>
        <source>Pictures, figures, marks and how everything was made, on paper</source>
        <translation>Bilder, Kennzahlen, Markierungen und wie alles entstanden ist, auf Papier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pixel spacing %1 µm across, %2 µm down (%3)</source>
        <translation>Pixelabstand %1 µm waagrecht, %2 µm senkrecht (%3)</translation>
    </message>
    <message>
        <source>Pixel spacing: not stated</source>
        <translation>Pixelabstand: nicht angegeben</translation>
    </message>
    <message>
        <source>Eye: not stated</source>
        <translation>Auge: nicht angegeben</translation>
    </message>
    <message>
        <source>Eye: right (OD)</source>
        <translation>Auge: rechts (OD)</translation>
    </message>
    <message>
        <source>Eye: left (OS)</source>
        <translation>Auge: links (OS)</translation>
    </message>
    <message>
        <source>sha256 of the file: %1</source>
        <translation>sha256 der Datei: %1</translation>
    </message>
    <message>
        <source>Colours: %1, %2 to %3 %4</source>
        <translation>Farben: %1, %2 bis %3 %4</translation>
    </message>
    <message>
        <source>Wrote the report to %1.</source>
        <translation>Bericht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The file itself was processed before: %1</source>
        <translation>Die Datei selbst wurde schon vorher bearbeitet: %1</translation>
    </message>
    <message>
        <source>The file itself is synthetic and shows no patient: %1</source>
        <translation>Die Datei selbst ist synthetisch und zeigt keinen Patienten: %1</translation>
    </message>
</context>
<context>
    <name>fovea::ResultsPanel</name>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Results of this photograph</source>
        <translation>Ergebnisse dieser Aufnahme</translation>
    </message>
    <message>
        <source>Stop what runs and forget what waits</source>
        <translation>Laufendes anhalten und Wartendes verwerfen</translation>
    </message>
    <message>
        <source>%1: shown beside the original when ticked</source>
        <translation>%1: neben dem Original gezeigt, wenn angekreuzt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es gedauert hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a result first</source>
        <translation>Zuerst ein Ergebnis wählen</translation>
    </message>
    <message>
        <source>Take this out of the queue  (Del)</source>
        <translation>Aus der Warteschlange nehmen  (Del)</translation>
    </message>
    <message>
        <source>Close this result; nothing on the disc is changed  (Del)</source>
        <translation>Dieses Ergebnis schließen; auf dem Datenträger ändert sich nichts  (Del)</translation>
    </message>
    <message>
        <source>Seeds, in pixels of the picture that was tracked: %1</source>
        <translation>Startpunkte, in Pixeln des Bildes, das verfolgt wurde: %1</translation>
    </message>
</context>
<context>
    <name>fovea::ResultsPart</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>fovea::RulerPanel</name>
    <message>
        <source>Choose the tool Ruler (R) and drag over a picture.</source>
        <translation>Das Werkzeug Lineal (R) wählen und über ein Bild ziehen.</translation>
    </message>
    <message>
        <source>Rulers</source>
        <translation>Lineale</translation>
    </message>
    <message>
        <source>Spacing %1 µm a pixel, source: %2</source>
        <translation>Abstand %1 µm je Pixel, Quelle: %2</translation>
    </message>
    <message>
        <source>The spacing is unknown, so lengths are in pixels</source>
        <translation>Der Pixelabstand ist unbekannt, daher sind Längen in Pixeln angegeben</translation>
    </message>
    <message>
        <source>Rulers – %1</source>
        <translation>Lineale – %1</translation>
    </message>
    <message>
        <source>Straight lengths from end to end in pixels of the original; in micrometres only where the spacing is known, with its source. What was drawn on a processed image says so.</source>
        <translation>Gerade Längen von Ende zu Ende in Pixeln des Originals; in Mikrometern nur, wo der Pixelabstand bekannt ist, mit seiner Quelle. Was auf einem bearbeiteten Bild gezeichnet wurde, ist so bezeichnet.</translation>
    </message>
</context>
<context>
    <name>fovea::RunCurves</name>
    <message>
        <source>Training loss and learning rate over the steps</source>
        <translation>Trainingsverlust und Lernrate über die Schritte</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Validation score over the steps</source>
        <translation>Validierungswert über die Schritte</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing of the training loss</source>
        <translation>Glättung des Trainingsverlusts</translation>
    </message>
    <message>
        <source>Shows the training loss as a running mean over more steps; the thin line is as logged</source>
        <translation>Zeigt den Trainingsverlust als laufendes Mittel über mehr Schritte; die dünne Linie ist wie protokolliert</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Dashed: the input enlarged bicubically; ring: the best</source>
        <translation>Gestrichelt: die bikubisch vergrößerte Eingabe; Ring: der beste Wert</translation>
    </message>
    <message>
        <source>Dashed: the input as it is; ring: the best</source>
        <translation>Gestrichelt: die Eingabe, wie sie ist; Ring: der beste Wert</translation>
    </message>
    <message>
        <source>Ring: the best</source>
        <translation>Ring: der beste Wert</translation>
    </message>
    <message>
        <source>Training loss over the steps: thin as logged, bold smoothed. Dashed: the learning rate, on a logarithmic scale of its own</source>
        <translation>Trainingsverlust über die Schritte: dünn wie protokolliert, fett geglättet. Gestrichelt: die Lernrate, auf eigener logarithmischer Skala</translation>
    </message>
</context>
<context>
    <name>fovea::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>No method for this task in this build.</source>
        <translation>Keine Methode für diese Aufgabe in dieser Version.</translation>
    </message>
    <message>
        <source>Make a photograph that never was, with its vessel label, in a folder</source>
        <translation>Eine Aufnahme, die es nie gab, mit ihrem Gefäß-Label in einem Ordner erzeugen</translation>
    </message>
    <message>
        <source>Run this on %1 in the background</source>
        <translation>Auf %1 im Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Open a photograph first</source>
        <translation>Zuerst eine Aufnahme öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cancel everything that runs or waits</source>
        <translation>Alles abbrechen, was läuft oder wartet</translation>
    </message>
    <message>
        <source>Run all methods of this task</source>
        <translation>Alle Methoden dieser Aufgabe ausführen</translation>
    </message>
    <message>
        <source>Run this on %1 after what is asked for already</source>
        <translation>Auf %1 ausführen, nach dem bereits Angeforderten</translation>
    </message>
    <message>
        <source>Only one photograph is made up at a time</source>
        <translation>Es wird immer nur eine Aufnahme synthetisiert</translation>
    </message>
    <message>
        <source>Run every method of this task with its default parameters, one after the other</source>
        <translation>Jede Methode dieser Aufgabe mit Vorgabeparametern ausführen, eine nach der anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>fovea::RunPart</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>This cannot be run now</source>
        <translation>Dies kann jetzt nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Choose this task in the Run panel</source>
        <translation>Diese Aufgabe im Panel Ausführen wählen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>C&amp;UDA</source>
        <translation>C&amp;UDA</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
        <source>&amp;fp32</source>
        <translation>&amp;fp32</translation>
    </message>
    <message>
        <source>&amp;bf16</source>
        <translation>&amp;bf16</translation>
    </message>
    <message>
        <source>Folder for made-up photographs</source>
        <translation>Ordner für synthetische Aufnahmen</translation>
    </message>
    <message>
        <source>Run &amp;all methods of this task</source>
        <translation>A&amp;lle Methoden dieser Aufgabe ausführen</translation>
    </message>
    <message>
        <source>Every method of the chosen task with its default parameters, to compare them</source>
        <translation>Jede Methode der gewählten Aufgabe mit Vorgabeparametern, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Cancel a&amp;ll runs</source>
        <translation>Alle Läu&amp;fe abbrechen</translation>
    </message>
    <message>
        <source>Stop what runs and forget what waits; results that are there stay</source>
        <translation>Laufendes anhalten und Wartendes verwerfen; vorhandene Ergebnisse bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (%n weitere wartet)</numerusform>
            <numerusform>%1 (%n weitere warten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::SaveDialog</name>
    <message>
        <source>Burn the mark in, as a strip below the picture</source>
        <translation>Kennzeichnung einbrennen, als Streifen unter dem Bild</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Written into the record beside the picture</source>
        <translation>Wird in das Protokoll neben dem Bild geschrieben</translation>
    </message>
    <message>
        <source>The retina is never covered. The words also go into the file&apos;s metadata, and a record (.json) beside it tells how the picture was made.</source>
        <translation>Die Netzhaut wird nie verdeckt. Der Text steht auch in den Metadaten der Datei, und ein Protokoll (.json) daneben hält fest, wie das Bild entstanden ist.</translation>
    </message>
    <message>
        <source>PNG (*.png);;TIFF (*.tif *.tiff);;Graph (*.json);;Table of points (*.csv)</source>
        <translation>PNG (*.png);;TIFF (*.tif *.tiff);;Graph (*.json);;Punkttabelle (*.csv)</translation>
    </message>
    <message>
        <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
        <translation>PNG (*.png);;TIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Der Datei einen Namen geben.</translation>
    </message>
    <message>
        <source>The name must end in .png, .tif or .tiff, or in .json or .csv for the graph itself.</source>
        <translation>Der Name muss auf .png, .tif oder .tiff enden, oder auf .json oder .csv für den Graphen selbst.</translation>
    </message>
    <message>
        <source>The name must end in .png, .tif or .tiff.</source>
        <translation>Der Name muss auf .png, .tif oder .tiff enden.</translation>
    </message>
    <message>
        <source>%1 exists already; Fovea never replaces a file.</source>
        <translation>%1 existiert bereits; Fovea ersetzt nie eine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Leaving the mark out needs a reason</source>
        <translation>Die Kennzeichnung wegzulassen braucht eine Begründung</translation>
    </message>
</context>
<context>
    <name>fovea::SchedulePage</name>
    <message>
        <source>Training runs behind everything else, with one thread less than this computer has, so that the window stays fluid.</source>
        <translation>Das Training läuft hinter allem anderen, mit einem Thread weniger, als dieser Rechner hat, damit das Fenster flüssig bleibt.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Automatic takes a GPU where there is one</source>
        <translation>Automatisch nimmt eine GPU, wo es eine gibt</translation>
    </message>
</context>
<context>
    <name>fovea::SectionStep</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>fovea::Session</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 of %2 is here already.</source>
        <translation>%1 von %2 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 was made with seed %2; its vessel label is %3.</source>
        <translation>%1 wurde mit Startwert %2 erzeugt; das Gefäß-Label ist %3.</translation>
    </message>
    <message>
        <source>The making of %1 was cancelled; nothing was written.</source>
        <translation>Das Erzeugen von %1 wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not made</source>
        <translation>%1 wurde nicht erzeugt</translation>
    </message>
    <message>
        <source>%1 of %2 was cancelled; nothing was changed.</source>
        <translation>%1 von %2 wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 is being made already.</source>
        <translation>%1 von %2 wird bereits erzeugt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was computed before from the same file; that result is shown.</source>
        <translation>%1 wurde schon aus derselben Datei berechnet; dieses Ergebnis wird gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n methods were left out, as their models are missing or their results would not fit: %1</source>
        <translation>
            <numerusform>%n Methode wurde ausgelassen, da ihr Modell fehlt oder ihr Ergebnis nicht passen würde: %1</numerusform>
            <numerusform>%n Methoden wurden ausgelassen, da ihre Modelle fehlen oder ihre Ergebnisse nicht passen würden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n photographs</source>
        <translation>
            <numerusform>%n Aufnahme öffnen</numerusform>
            <numerusform>%n Aufnahmen öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>The file is not the one the session was made with: its content has changed.</source>
        <translation>Die Datei ist nicht die, mit der die Sitzung entstand: Ihr Inhalt hat sich geändert.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>Die Datei %1 gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>fovea::SessionKeeper</name>
    <message>
        <source>The session was not saved</source>
        <translation>Die Sitzung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>fovea::SessionPart</name>
    <message>
        <source>Saved the session %1.</source>
        <translation>Sitzung %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the session %1. %n pasted pictures are in no file and not part of it.</source>
        <translation>
            <numerusform>Sitzung %1 gespeichert. %n eingefügtes Bild liegt in keiner Datei und gehört nicht dazu.</numerusform>
            <numerusform>Sitzung %1 gespeichert. %n eingefügte Bilder liegen in keiner Datei und gehören nicht dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the session were left out</source>
        <translation>Teile der Sitzung wurden ausgelassen</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>S&amp;itzung öffnen…</translation>
    </message>
    <message>
        <source>Photographs, results, marks and settings as they were saved</source>
        <translation>Aufnahmen, Ergebnisse, Markierungen und Einstellungen, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Find missing photographs…</source>
        <translation>&amp;Fehlende Aufnahmen suchen…</translation>
    </message>
    <message>
        <source>Choose a folder; photographs are known again by name and content</source>
        <translation>Einen Ordner wählen; Aufnahmen werden an Namen und Inhalt wiedererkannt</translation>
    </message>
    <message>
        <source>Save sessi&amp;on</source>
        <translation>Sitzu&amp;ng speichern</translation>
    </message>
    <message>
        <source>Which photographs, what was made from them and how, marks and settings; no pixels</source>
        <translation>Welche Aufnahmen, was wie daraus entstanden ist, Markierungen und Einstellungen; keine Pixel</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>The session in another file; the one it was opened from stays as it is</source>
        <translation>Die Sitzung in eine andere Datei; die Ausgangsdatei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
        <source>No files are remembered (Preferences)</source>
        <translation>Es werden keine Dateien gemerkt (Einstellungen)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.fovea);;All files (*)</source>
        <translation>Sitzungen (*.fovea);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.fovea)</source>
        <translation>Sitzungen (*.fovea)</translation>
    </message>
    <message>
        <source>Save the session?</source>
        <translation>Sitzung speichern?</translation>
    </message>
    <message>
        <source>Results or marks of this session are in no file yet.</source>
        <translation>Ergebnisse oder Markierungen dieser Sitzung sind noch in keiner Datei.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>A session keeps which photographs were open, what was made from them and how, and the marks.</source>
        <translation>Eine Sitzung hält fest, welche Aufnahmen offen waren, was wie daraus entstanden ist, und die Markierungen.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Use the changed files</source>
        <translation>Geänderte Dateien verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of this session are missing or have changed: %1</source>
        <translation>
            <numerusform>%n Aufnahme dieser Sitzung fehlt oder hat sich geändert: %1</numerusform>
            <numerusform>%n Aufnahmen dieser Sitzung fehlen oder haben sich geändert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the photographs?</source>
        <translation>Wo sind die Aufnahmen?</translation>
    </message>
    <message>
        <source>Not taken: these files have the right names, but their content is not that of the session. %1</source>
        <translation>Nicht übernommen: Diese Dateien haben die richtigen Namen, aber nicht den Inhalt der Sitzung. %1</translation>
    </message>
    <message>
        <source>Use them all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs were not found there.</source>
        <translation>
            <numerusform>%n Aufnahme wurde dort nicht gefunden.</numerusform>
            <numerusform>%n Aufnahmen wurden dort nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>Anderswo suchen…</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs were found again.</source>
        <translation>
            <numerusform>%n Aufnahme wurde wiedergefunden.</numerusform>
            <numerusform>%n Aufnahmen wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fovea ended unexpectedly. The session of %1 was kept: %2.</source>
        <translation>Fovea wurde unerwartet beendet. Die Sitzung vom %1 ist erhalten: %2.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>Die Sitzung konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Fovea was ended by the system before everything was saved. The session of %1 was kept: %2.</source>
        <translation>Fovea wurde vom System beendet, bevor alles gespeichert war. Die Sitzung vom %1 wurde aufbewahrt: %2.</translation>
    </message>
</context>
<context>
    <name>fovea::SessionSection</name>
    <message>
        <source>Channel shown</source>
        <translation>Gezeigter Kanal</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Fenster und Niveau</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>CLAHE (display only)</source>
        <translation>CLAHE (nur Anzeige)</translation>
    </message>
    <message>
        <source>Contrast limit of CLAHE</source>
        <translation>Kontrastgrenze von CLAHE</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Overlay %1 on or off</source>
        <translation>Überlagerung %1 ein oder aus</translation>
    </message>
    <message>
        <source>Overlay %1: opacity</source>
        <translation>Überlagerung %1: Deckkraft</translation>
    </message>
    <message>
        <source>Overlay %1: colours</source>
        <translation>Überlagerung %1: Farben</translation>
    </message>
    <message>
        <source>Overlay %1: range</source>
        <translation>Überlagerung %1: Bereich</translation>
    </message>
    <message>
        <source>Overlay %1: threshold</source>
        <translation>Überlagerung %1: Schwelle</translation>
    </message>
    <message>
        <source>Overlay %1: map</source>
        <translation>Überlagerung %1: Karte</translation>
    </message>
    <message>
        <source>Channel that is measured</source>
        <translation>Gemessener Kanal</translation>
    </message>
    <message>
        <source>Region that is measured</source>
        <translation>Gemessener Bereich</translation>
    </message>
    <message>
        <source>Figures that are measured</source>
        <translation>Gemessene Kennzahlen</translation>
    </message>
    <message>
        <source>Vessel label that is measured against</source>
        <translation>Gefäß-Label, gegen das gemessen wird</translation>
    </message>
    <message>
        <source>Reference that is measured against</source>
        <translation>Referenz, gegen die gemessen wird</translation>
    </message>
    <message>
        <source>Pictures that are compared</source>
        <translation>Verglichene Bilder</translation>
    </message>
    <message>
        <source>Difference on or off</source>
        <translation>Differenz ein oder aus</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Art der Differenz</translation>
    </message>
    <message>
        <source>Size at which pictures are compared</source>
        <translation>Größe, in der Bilder verglichen werden</translation>
    </message>
    <message>
        <source>Range of the difference</source>
        <translation>Bereich der Differenz</translation>
    </message>
    <message>
        <source>Matched luminance</source>
        <translation>Angeglichene Helligkeit</translation>
    </message>
</context>
<context>
    <name>fovea::SourceForm</name>
    <message>
        <source>Only files</source>
        <translation>Nur Dateien</translation>
    </message>
    <message>
        <source>Shell patterns on the file name, separated by commas: 0[1-9]_*, *.jpg. Empty: every photograph</source>
        <translation>Shell-Muster für den Dateinamen, durch Kommas getrennt: 0[1-9]_*, *.jpg. Leer: jede Aufnahme</translation>
    </message>
    <message>
        <source>Reduced to</source>
        <translation>Verkleinert auf</translation>
    </message>
    <message>
        <source>Diameters of the field of view in pixels, separated by commas; each photograph is learnt from at each. Empty: as it is</source>
        <translation>Durchmesser des Bildfelds in Pixeln, durch Kommas getrennt; aus jeder Aufnahme wird in jeder Größe gelernt. Leer: wie sie ist</translation>
    </message>
    <message>
        <source>Vessel labels</source>
        <translation>Gefäß-Labels</translation>
    </message>
    <message>
        <source>Folder of vessel maps, for networks that find vessels</source>
        <translation>Ordner mit Gefäßkarten, für Netze, die Gefäße finden</translation>
    </message>
    <message>
        <source>Label&apos;s name</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>{stem} is the photograph&apos;s name without its ending, {number} its part before the first _</source>
        <translation>{stem} ist der Name der Aufnahme ohne Endung, {number} sein Teil vor dem ersten _</translation>
    </message>
    <message>
        <source>Degraded twins</source>
        <translation>Verschlechterte Zwillinge</translation>
    </message>
    <message>
        <source>Pairs: folder of the same photographs degraded for real, with the same names and sizes. The degradation must then be none</source>
        <translation>Paare: Ordner derselben, aber real verschlechterten Aufnahmen mit gleichen Namen und Größen. Als Verschlechterung muss dann keine gewählt sein</translation>
    </message>
    <message>
        <source>Side of unpaired training</source>
        <translation>Seite beim ungepaarten Training</translation>
    </message>
    <message>
        <source>For unpaired training, which learns from blurred and clear photographs of different eyes</source>
        <translation>Für ungepaartes Training, das aus unscharfen und klaren Aufnahmen verschiedener Augen lernt</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>keine Seite</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>Unpaired side</source>
        <translation>Ungepaarte Seite</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How often patches come from here, against the other sources</source>
        <translation>Wie oft Ausschnitte von hier kommen, im Verhältnis zu den anderen Quellen</translation>
    </message>
</context>
<context>
    <name>fovea::StatusLine</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Screen pixels per pixel of the original</source>
        <translation>Bildschirmpixel je Pixel des Originals</translation>
    </message>
</context>
<context>
    <name>fovea::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Steps are run one after the other, each on what the one before made</source>
        <translation>Schritte laufen nacheinander, jeder auf dem Ergebnis des vorigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen step out</source>
        <translation>Den gewählten Schritt herausnehmen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Run the chosen step earlier</source>
        <translation>Den gewählten Schritt früher ausführen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Run the chosen step later</source>
        <translation>Den gewählten Schritt später ausführen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add a step.</source>
        <translation>Einen Schritt hinzufügen.</translation>
    </message>
</context>
<context>
    <name>fovea::TaskPage</name>
    <message>
        <source>Begin with a recipe: it says what is learnt, by which network and losses, how long. You edit a copy; the recipe itself stays as it is.</source>
        <translation>Mit einem Rezept beginnen: Es sagt, was gelernt wird, mit welchem Netz und welchen Verlusten und wie lange. Bearbeitet wird eine Kopie; das Rezept selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipes that come with Fovea; those of your own are opened below</source>
        <translation>Rezepte, die Fovea mitbringt; eigene werden unten geöffnet</translation>
    </message>
    <message>
        <source>Open a recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>A recipe file of your own, or recipe.json of an earlier run</source>
        <translation>Eine eigene Rezeptdatei oder recipe.json eines früheren Laufs</translation>
    </message>
    <message>
        <source>Save recipe as…</source>
        <translation>Rezept speichern unter…</translation>
    </message>
    <message>
        <source>Writes what is set here as a new recipe file</source>
        <translation>Schreibt die Einstellungen dieser Seiten als neue Rezeptdatei</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Its method is called user.&lt;name&gt;; small letters, digits, points and hyphens</source>
        <translation>Seine Methode heißt user.&lt;name&gt;; Kleinbuchstaben, Ziffern, Punkte und Bindestriche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shown where methods are chosen</source>
        <translation>Wird bei der Wahl der Methode gezeigt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Under which others may use the weights; the terms of the photographs bind it. Kept in the model&apos;s card</source>
        <translation>Unter der andere die Gewichte verwenden dürfen; die Bedingungen der Aufnahmen sind bindend. Wird in der Karte des Modells vermerkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>Save the recipe as a new file</source>
        <translation>Rezept als neue Datei speichern</translation>
    </message>
    <message>
        <source>The recipe was not saved</source>
        <translation>Das Rezept wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose a recipe first: there is nothing to write yet</source>
        <translation>Wählen Sie zuerst ein Rezept: es gibt noch nichts zu schreiben</translation>
    </message>
</context>
<context>
    <name>fovea::Tour</name>
    <message>
        <source>Skip (Esc)</source>
        <translation>Überspringen (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>fovea::TrackPart</name>
    <message>
        <source>Track from &amp;seeds</source>
        <translation>Ab &amp;Startpunkten verfolgen</translation>
    </message>
    <message>
        <source>&amp;Track the vessel from here</source>
        <translation>Gefäß von hier aus &amp;verfolgen</translation>
    </message>
    <message>
        <source>Follows the vessel at the crosshair, and what hangs together with it, in that picture; with the parameters of the Run panel when it shows this task</source>
        <translation>Folgt dem Gefäß am Fadenkreuz und allem, was mit ihm zusammenhängt, in diesem Bild; mit den Parametern des Panels Ausführen, wenn es diese Aufgabe zeigt</translation>
    </message>
    <message>
        <source>Set a &amp;seed here</source>
        <translation>Hier einen &amp;Startpunkt setzen</translation>
    </message>
    <message>
        <source>Marks the vessel at the crosshair as one from which to track; several are tracked together</source>
        <translation>Merkt das Gefäß am Fadenkreuz als Startpunkt vor; mehrere werden zusammen verfolgt</translation>
    </message>
    <message>
        <source>Track from the s&amp;eeds that are set</source>
        <translation>Ab den gesetzten Startpunkten ve&amp;rfolgen</translation>
    </message>
    <message>
        <source>Follows the vessels at all seeds, and what hangs together with them, in the active picture</source>
        <translation>Folgt im aktiven Bild den Gefäßen an allen Startpunkten und allem, was mit ihnen zusammenhängt</translation>
    </message>
    <message>
        <source>&amp;Forget the seeds</source>
        <translation>Startpunkte ver&amp;gessen</translation>
    </message>
    <message>
        <source>Takes the seeds away that no run started from</source>
        <translation>Entfernt die Startpunkte, von denen noch kein Lauf ausging</translation>
    </message>
    <message>
        <source>This place is not in the photograph: no seed was set.</source>
        <translation>Dieser Ort liegt nicht in der Aufnahme: Es wurde kein Startpunkt gesetzt.</translation>
    </message>
    <message>
        <source>This place is not in the photograph: nothing was tracked.</source>
        <translation>Dieser Ort liegt nicht in der Aufnahme: Es wurde nichts verfolgt.</translation>
    </message>
    <message>
        <source>This cannot be tracked now</source>
        <translation>Dies kann jetzt nicht verfolgt werden</translation>
    </message>
</context>
<context>
    <name>fovea::TrainDialog</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Task and recipe</source>
        <translation>Aufgabe und Rezept</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>Verschlechterung</translation>
    </message>
    <message>
        <source>Network and losses</source>
        <translation>Netz und Verluste</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What the network will see: patches of your photographs, as the run would draw them</source>
        <translation>Was das Netz sehen wird: Ausschnitte eigener Aufnahmen, wie der Lauf sie ziehen würde</translation>
    </message>
    <message>
        <source>Training pairs: input and reference</source>
        <translation>Trainingspaare: Eingabe und Referenz</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other photographs and other places</source>
        <translation>Andere Aufnahmen und andere Stellen</translation>
    </message>
    <message>
        <source>What will be done. The run&apos;s folder keeps the recipe, the split, the log and every checkpoint.</source>
        <translation>Was geschehen wird. Der Ordner des Laufs enthält das Rezept, die Aufteilung, das Protokoll und jeden Zwischenstand.</translation>
    </message>
    <message>
        <source>Another folder for runs…</source>
        <translation>Anderer Ordner für Läufe…</translation>
    </message>
    <message>
        <source>Each run gets a folder of the model&apos;s name in it</source>
        <translation>Jeder Lauf erhält darin einen Ordner mit dem Namen des Modells</translation>
    </message>
    <message>
        <source>Folder for training runs</source>
        <translation>Ordner für Trainingsläufe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der vorige Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Hier fehlt noch etwas</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Hier fehlt nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiteres)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts the run into the queue; the window stays free for other work</source>
        <translation>Stellt den Lauf in die Warteschlange; das Fenster bleibt für andere Arbeit frei</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Works like: %1</source>
        <translation>Arbeitet wie: %1</translation>
    </message>
    <message>
        <source>Run&apos;s folder: %1</source>
        <translation>Ordner des Laufs: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs to train with</source>
        <translation>
            <numerusform>%n Aufnahme zum Trainieren</numerusform>
            <numerusform>%n Aufnahmen zum Trainieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs to validate with</source>
        <translation>
            <numerusform>%n Aufnahme zum Validieren</numerusform>
            <numerusform>%n Aufnahmen zum Validieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Patches of %1 px, %2 a step</source>
        <translation>Ausschnitte von %1 px, %2 je Schritt</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>No photograph is held out: no score will tell which weights are best, and the last ones are taken.</source>
        <translation>Keine Aufnahme wird zurückgehalten: Kein Wert zeigt, welche Gewichte die besten sind, und die letzten werden genommen.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Clear, another eye</source>
        <translation>Klar, anderes Auge</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Vessel label</source>
        <translation>Gefäß-Label</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Making training pairs…</source>
        <translation>Trainingspaare werden erzeugt…</translation>
    </message>
    <message>
        <source>The run was not begun</source>
        <translation>Der Lauf wurde nicht begonnen</translation>
    </message>
    <message>
        <source>Choose a recipe: its training pairs appear here.</source>
        <translation>Ein Rezept wählen: Hier erscheinen seine Trainingspaare.</translation>
    </message>
    <message>
        <source>Add photographs: their training pairs appear here.</source>
        <translation>Aufnahmen hinzufügen: Ihre Trainingspaare erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n Baum</numerusform>
            <numerusform>%n Bäume</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph is held out: no score will tell how good it is.</source>
        <translation>Keine Aufnahme wird zurückgehalten: Kein Wert zeigt, wie gut es ist.</translation>
    </message>
</context>
<context>
    <name>fovea::TrainPart</name>
    <message>
        <source>&amp;Train a network…</source>
        <translation>Netz &amp;trainieren…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 is trained and can be chosen as a method now.</source>
        <translation>%1 ist trainiert und kann jetzt als Methode gewählt werden.</translation>
    </message>
    <message>
        <source>Learns from photographs of your own, step by step</source>
        <translation>Lernt aus eigenen Aufnahmen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Curves and pictures of the training jobs, below the views</source>
        <translation>Kurven und Bilder der Trainingsläufe, unter den Ansichten</translation>
    </message>
    <message>
        <source>&amp;Pause the chosen job</source>
        <translation>Gewählten Lauf an&amp;halten</translation>
    </message>
    <message>
        <source>Saves a checkpoint; it goes on from there</source>
        <translation>Speichert einen Zwischenstand; von dort geht es weiter</translation>
    </message>
    <message>
        <source>&amp;Continue the chosen job</source>
        <translation>Gewählten Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>From its last checkpoint</source>
        <translation>Von seinem letzten Zwischenstand aus</translation>
    </message>
    <message>
        <source>&amp;Stop the chosen job</source>
        <translation>Gewählten Lauf &amp;beenden</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; no model is published</source>
        <translation>Speichert einen Zwischenstand und endet; kein Modell wird veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Cards of all models; import, check, compare, remove</source>
        <translation>Karten aller Modelle; importieren, prüfen, vergleichen, entfernen</translation>
    </message>
    <message>
        <source>A network is being trained</source>
        <translation>Ein Netz wird trainiert</translation>
    </message>
    <message>
        <source>A network is being trained. Close all the same?</source>
        <translation>Ein Netz wird trainiert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Its checkpoint is saved, and it is offered at the next start to go on from there.</source>
        <translation>Sein Zwischenstand wird gespeichert, und beim nächsten Start wird angeboten, von dort fortzusetzen.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Unfinished training</source>
        <translation>Unfertiges Training</translation>
    </message>
    <message numerus="yes">
        <source>%n training jobs are not finished: %1.</source>
        <translation>
            <numerusform>%n Trainingslauf ist nicht abgeschlossen: %1.</numerusform>
            <numerusform>%n Trainingsläufe sind nicht abgeschlossen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They can go on from their last checkpoints, now or later from the panel Jobs.</source>
        <translation>
            <numerusform>Er lässt sich ab seinem letzten Zwischenstand fortsetzen, jetzt oder später im Panel Läufe.</numerusform>
            <numerusform>Sie lassen sich ab dem letzten Zwischenstand fortsetzen, jetzt oder später im Panel Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 ist trainiert.</translation>
    </message>
</context>
<context>
    <name>fovea::TrainQueue</name>
    <message>
        <source>Training of %1 failed</source>
        <translation>Training von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Step %1 of %2; the checkpoint is saved.</source>
        <translation>Schritt %1 von %2; der Zwischenstand ist gespeichert.</translation>
    </message>
    <message>
        <source>Trained, but not published: %1</source>
        <translation>Trainiert, aber nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>The model %1 was not published</source>
        <translation>Das Modell %1 wurde nicht veröffentlicht</translation>
    </message>
    <message>
        <source>It was at step %1 of %2 when the program ended unexpectedly.</source>
        <translation>Er war bei Schritt %1 von %2, als das Programm unerwartet endete.</translation>
    </message>
    <message numerus="yes">
        <source>The loss was no longer finite after %n steps. The last good checkpoint is kept: lower the learning rate in a new job.</source>
        <translation>
            <numerusform>Der Verlust war nach %n Schritt nicht mehr endlich. Der letzte gute Zwischenstand bleibt erhalten: die Lernrate in einem neuen Lauf senken.</numerusform>
            <numerusform>Der Verlust war nach %n Schritten nicht mehr endlich. Der letzte gute Zwischenstand bleibt erhalten: die Lernrate in einem neuen Lauf senken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n steps.</source>
        <translation>
            <numerusform>Nach %n Schritt abgeschlossen.</numerusform>
            <numerusform>Nach %n Schritten abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early after %1 of %n steps: %2.</source>
        <translation>
            <numerusform>Nach %1 von %n Schritt vorzeitig beendet: %2.</numerusform>
            <numerusform>Nach %1 von %n Schritten vorzeitig beendet: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>Noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Tree %1 of %2; the checkpoint is saved.</source>
        <translation>Baum %1 von %2; der Zwischenstand ist gespeichert.</translation>
    </message>
    <message>
        <source>It was at tree %1 of %2 when the program ended unexpectedly.</source>
        <translation>Er war bei Baum %1 von %2, als das Programm unerwartet endete.</translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n trees.</source>
        <translation>
            <numerusform>Nach %n Baum abgeschlossen.</numerusform>
            <numerusform>Nach %n Bäumen abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early after %1 of %n trees: %2.</source>
        <translation>
            <numerusform>Nach %1 von %n Baum vorzeitig beendet: %2.</numerusform>
            <numerusform>Nach %1 von %n Bäumen vorzeitig beendet: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is a part for %1 and no method of its own; docs/recipes.md says how it takes the place of the shipped part.</source>
        <translation>Das Modell ist ein Teil für %1 und keine eigene Methode; docs/recipes.md sagt, wie es an die Stelle des mitgelieferten Teils tritt.</translation>
    </message>
</context>
<context>
    <name>fovea::TrainingData</name>
    <message>
        <source>%1 has no vessel label (%2).</source>
        <translation>%1 hat kein Gefäß-Label (%2).</translation>
    </message>
    <message>
        <source>The photographs are being looked for.</source>
        <translation>Die Aufnahmen werden gesucht.</translation>
    </message>
    <message>
        <source>There is no photograph to train on.</source>
        <translation>Es gibt keine Aufnahme, mit der trainiert werden kann.</translation>
    </message>
    <message>
        <source>%1 is on both sides of the split: %2 to train, %3 to validate.</source>
        <translation>%1 ist auf beiden Seiten der Aufteilung: %2 zum Trainieren, %3 zum Validieren.</translation>
    </message>
    <message>
        <source>%1 (training) and %2 (validation) show the same picture.</source>
        <translation>%1 (Training) und %2 (Validierung) zeigen dasselbe Bild.</translation>
    </message>
    <message>
        <source>Near-duplicates across the split are being looked for: %1 %.</source>
        <translation>Beinahe-Duplikate beiderseits der Aufteilung werden gesucht: %1 %.</translation>
    </message>
    <message>
        <source>The recipe&apos;s photographs (%1) are not here: choose the root folder that they lie in, or add a folder of your own.</source>
        <translation>Die Aufnahmen des Rezepts (%1) sind nicht hier: den Stammordner wählen, in dem sie liegen, oder einen eigenen Ordner hinzufügen.</translation>
    </message>
</context>
<context>
    <name>fovea::TrainingPlan</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Choose a recipe to begin with.</source>
        <translation>Zuerst ein Rezept wählen.</translation>
    </message>
    <message>
        <source>There is a run named %1 already: choose another name.</source>
        <translation>Es gibt bereits einen Lauf namens %1: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Add a folder of photographs.</source>
        <translation>Einen Ordner mit Aufnahmen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>fovea::TrainingPreview</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Time and memory: a few real steps are being measured…</source>
        <translation>Zeit und Speicher: Einige echte Schritte werden gemessen…</translation>
    </message>
    <message>
        <source>Time and memory are not known: %1</source>
        <translation>Zeit und Speicher sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Time and memory are measured on a few real steps as soon as nothing is missing.</source>
        <translation>Zeit und Speicher werden an einigen echten Schritten gemessen, sobald nichts mehr fehlt.</translation>
    </message>
    <message>
        <source>About %1 (%2 of it validation) and %3 of memory. Measured on %4 steps of this recipe with %5: %6 s a step, %7, %8, %9.</source>
        <translation>Etwa %1 (davon %2 Validierung) und %3 Speicher. Gemessen an %4 Schritten dieses Rezepts mit %5: %6 s je Schritt, %7, %8, %9.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters: a file of %2, and %3 of memory for weights, gradients and moments while it learns.</source>
        <translation>%1 Parameter: eine Datei von %2 und %3 Speicher für Gewichte, Gradienten und Momente beim Lernen.</translation>
    </message>
    <message>
        <source>It sees %1 px to every side, and statistics of the whole picture.</source>
        <translation>Es sieht %1 px nach jeder Seite und Statistiken des ganzen Bildes.</translation>
    </message>
    <message>
        <source>It sees %1 px to every side.</source>
        <translation>Es sieht %1 px nach jeder Seite.</translation>
    </message>
    <message>
        <source>It sees the whole picture.</source>
        <translation>Es sieht das ganze Bild.</translation>
    </message>
    <message>
        <source>It enlarges %1 times.</source>
        <translation>Es vergrößert %1-fach.</translation>
    </message>
    <message>
        <source>The patch must be a multiple of %1 px.</source>
        <translation>Der Ausschnitt muss ein Vielfaches von %1 px sein.</translation>
    </message>
    <message>
        <source>%1. Train that one first, or name another model, or none, under Start from.</source>
        <translation>%1. Zuerst jenes trainieren, oder unter „Beginnen mit“ ein anderes Modell oder keines angeben.</translation>
    </message>
</context>
<context>
    <name>fovea::ViewComposer</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>%1 (processed): </source>
        <translation>%1 (bearbeitet): </translation>
    </message>
    <message>
        <source>This is computed again once its photograph is found.</source>
        <translation>Dies wird neu berechnet, sobald die Aufnahme gefunden ist.</translation>
    </message>
    <message>
        <source>%1 (synthetic): </source>
        <translation>%1 (synthetisch): </translation>
    </message>
</context>
<context>
    <name>fovea::ViewPart</name>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Actual size (1:1)</source>
        <translation>&amp;Tatsächliche Größe (1:1)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Ver&amp;schieben</translation>
    </message>
    <message>
        <source>Look &amp;left</source>
        <translation>Blick nach &amp;links</translation>
    </message>
    <message>
        <source>This view alone: left</source>
        <translation>Nur diese Ansicht: links</translation>
    </message>
    <message>
        <source>Look &amp;right</source>
        <translation>Blick nach &amp;rechts</translation>
    </message>
    <message>
        <source>This view alone: right</source>
        <translation>Nur diese Ansicht: rechts</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>Blick nach &amp;oben</translation>
    </message>
    <message>
        <source>This view alone: up</source>
        <translation>Nur diese Ansicht: oben</translation>
    </message>
    <message>
        <source>Look &amp;down</source>
        <translation>Blick nach &amp;unten</translation>
    </message>
    <message>
        <source>This view alone: down</source>
        <translation>Nur diese Ansicht: unten</translation>
    </message>
    <message>
        <source>Also by dragging with Shift held. How far is said on the view.</source>
        <translation>Auch durch Ziehen mit gedrückter Umschalttaste. Wie weit, steht auf der Ansicht.</translation>
    </message>
    <message>
        <source>All views &amp;together again</source>
        <translation>Alle Ansichten wieder &amp;gemeinsam</translation>
    </message>
    <message>
        <source>Takes back what single views were moved</source>
        <translation>Nimmt die Verschiebung einzelner Ansichten zurück</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>&amp;Drehen</translation>
    </message>
    <message>
        <source>Display only. The wheel with Alt held turns freely.</source>
        <translation>Nur Anzeige. Das Mausrad mit gedrückter Alt-Taste dreht frei.</translation>
    </message>
    <message>
        <source>A quarter to the &amp;right</source>
        <translation>Vierteldrehung nach &amp;rechts</translation>
    </message>
    <message>
        <source>A quarter to the &amp;left</source>
        <translation>Vierteldrehung nach &amp;links</translation>
    </message>
    <message>
        <source>One degree r&amp;ight</source>
        <translation>Ein Grad nach r&amp;echts</translation>
    </message>
    <message>
        <source>One degree l&amp;eft</source>
        <translation>Ein Grad nach l&amp;inks</translation>
    </message>
    <message>
        <source>&amp;Upright again</source>
        <translation>Wieder &amp;aufrecht</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>A&amp;nordnung</translation>
    </message>
    <message>
        <source>&amp;All views</source>
        <translation>&amp;Alle Ansichten</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>&amp;Eine Ansicht</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>&amp;Zwei Ansichten</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>&amp;Vier Ansichten</translation>
    </message>
    <message>
        <source>&amp;Nine views</source>
        <translation>&amp;Neun Ansichten</translation>
    </message>
    <message>
        <source>All views, each as large as can be</source>
        <translation>Alle Ansichten, jede so groß wie möglich</translation>
    </message>
    <message>
        <source>The original keeps its place; Page Up and Page Down show the other views</source>
        <translation>Das Original behält seinen Platz; Bild auf und Bild ab zeigen die anderen Ansichten</translation>
    </message>
    <message>
        <source>Ne&amp;xt view</source>
        <translation>Nä&amp;chste Ansicht</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>V&amp;orige Ansicht</translation>
    </message>
</context>
<context>
    <name>fovea::ViewSections</name>
    <message>
        <source>Layout of the views</source>
        <translation>Anordnung der Ansichten</translation>
    </message>
</context>
</TS>
