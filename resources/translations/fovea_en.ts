<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%1 from %n seeds</source>
        <translation>
            <numerusform>%1 from %n seed</numerusform>
            <numerusform>%1 from %n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Device %1, precision %2, tile %3, %n threads, %4 s</source>
        <translation>
            <numerusform>Device %1, precision %2, tile %3, %n thread, %4 s</numerusform>
            <numerusform>Device %1, precision %2, tile %3, %n threads, %4 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::BatchDialog</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, as they were done before</source>
        <translation>
            <numerusform>%n skipped, as it was done before</numerusform>
            <numerusform>%n skipped, as they were done before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: start again with the same folder to go on</source>
        <translation>
            <numerusform>%n left: start again with the same folder to go on</numerusform>
            <numerusform>%n left: start again with the same folder to go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::BatchPart</name>
    <message numerus="yes">
        <source>%n photographs of the batch failed</source>
        <translation>
            <numerusform>%n photograph of the batch failed</numerusform>
            <numerusform>%n photographs of the batch failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The batch has ended; %n photographs are done.</source>
        <translation>
            <numerusform>The batch has ended; %n photograph is done.</numerusform>
            <numerusform>The batch has ended; %n photographs are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of the batch are not done yet. Close all the same?</source>
        <translation>
            <numerusform>%n photograph of the batch is not done yet. Close all the same?</numerusform>
            <numerusform>%n photographs of the batch are not done yet. Close all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::DataPage</name>
    <message numerus="yes">
        <source>%n to train with</source>
        <translation>
            <numerusform>%n to train with</numerusform>
            <numerusform>%n to train with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to validate with</source>
        <translation>
            <numerusform>%n to validate with</numerusform>
            <numerusform>%n to validate with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::FilePart</name>
    <message numerus="yes">
        <source>One session is open at a time: %1 was taken, %n others were not.</source>
        <translation>
            <numerusform>One session is open at a time: %1 was taken, %n other was not.</numerusform>
            <numerusform>One session is open at a time: %1 was taken, %n others were not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::GaugeExport</name>
    <message numerus="yes">
        <source>Copied the table with %n rows.</source>
        <translation>
            <numerusform>Copied the table with %n row.</numerusform>
            <numerusform>Copied the table with %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::InspectorWindow</name>
    <message numerus="yes">
        <source>All %n marks have a verdict.</source>
        <translation>
            <numerusform>The %n mark has a verdict.</numerusform>
            <numerusform>All %n marks have a verdict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::MarkModel</name>
    <message numerus="yes">
        <source>Import %n mark(s)</source>
        <translation>
            <numerusform>Import %n mark</numerusform>
            <numerusform>Import %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::MarksPanel</name>
    <message numerus="yes">
        <source>%1 of %n judged</source>
        <translation>
            <numerusform>%1 of %n judged</numerusform>
            <numerusform>%1 of %n judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::MarksPart</name>
    <message numerus="yes">
        <source>All %n marks have a verdict.</source>
        <translation>
            <numerusform>The %n mark has a verdict.</numerusform>
            <numerusform>All %n marks have a verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n mark(s) to %1.</source>
        <translation>
            <numerusform>Exported %n mark to %1.</numerusform>
            <numerusform>Exported %n marks to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n mark(s).</source>
        <translation>
            <numerusform>Imported %n mark.</numerusform>
            <numerusform>Imported %n marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::MeasurePart</name>
    <message numerus="yes">
        <source>Copied the figures of %n pictures.</source>
        <translation>
            <numerusform>Copied the figures of %n picture.</numerusform>
            <numerusform>Copied the figures of %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::PairBar</name>
    <message numerus="yes">
        <source>To %n grey level(s)</source>
        <translation>
            <numerusform>To %n grey level</numerusform>
            <numerusform>To %n grey levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::RunPanel</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::RunPart</name>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (%n more waiting)</numerusform>
            <numerusform>%1 (%n more waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::Session</name>
    <message numerus="yes">
        <source>%n methods were left out, as their models are missing or their results would not fit: %1</source>
        <translation>
            <numerusform>%n method was left out, as its model is missing or its result would not fit: %1</numerusform>
            <numerusform>%n methods were left out, as their models are missing or their results would not fit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n photographs</source>
        <translation>
            <numerusform>Open %n photograph</numerusform>
            <numerusform>Open %n photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::SessionPart</name>
    <message numerus="yes">
        <source>Saved the session %1. %n pasted pictures are in no file and not part of it.</source>
        <translation>
            <numerusform>Saved the session %1. %n pasted picture is in no file and not part of it.</numerusform>
            <numerusform>Saved the session %1. %n pasted pictures are in no file and not part of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of this session are missing or have changed: %1</source>
        <translation>
            <numerusform>%n photograph of this session is missing or has changed: %1</numerusform>
            <numerusform>%n photographs of this session are missing or have changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs were not found there.</source>
        <translation>
            <numerusform>%n photograph was not found there.</numerusform>
            <numerusform>%n photographs were not found there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs were found again.</source>
        <translation>
            <numerusform>%n photograph was found again.</numerusform>
            <numerusform>%n photographs were found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::TrainDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs to train with</source>
        <translation>
            <numerusform>%n photograph to train with</numerusform>
            <numerusform>%n photographs to train with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs to validate with</source>
        <translation>
            <numerusform>%n photograph to validate with</numerusform>
            <numerusform>%n photographs to validate with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n tree</numerusform>
            <numerusform>%n trees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::TrainPart</name>
    <message numerus="yes">
        <source>%n training jobs are not finished: %1.</source>
        <translation>
            <numerusform>%n training job is not finished: %1.</numerusform>
            <numerusform>%n training jobs are not finished: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They can go on from their last checkpoints, now or later from the panel Jobs.</source>
        <translation>
            <numerusform>It can go on from its last checkpoint, now or later from the panel Jobs.</numerusform>
            <numerusform>They can go on from their last checkpoints, now or later from the panel Jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::TrainQueue</name>
    <message numerus="yes">
        <source>Finished after %n steps.</source>
        <translation>
            <numerusform>Finished after %n step.</numerusform>
            <numerusform>Finished after %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early after %1 of %n steps: %2.</source>
        <translation>
            <numerusform>Ended early after %1 of %n step: %2.</numerusform>
            <numerusform>Ended early after %1 of %n steps: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The loss was no longer finite after %n steps. The last good checkpoint is kept: lower the learning rate in a new job.</source>
        <translation>
            <numerusform>The loss was no longer finite after %n step. The last good checkpoint is kept: lower the learning rate in a new job.</numerusform>
            <numerusform>The loss was no longer finite after %n steps. The last good checkpoint is kept: lower the learning rate in a new job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n trees.</source>
        <translation>
            <numerusform>Finished after %n tree.</numerusform>
            <numerusform>Finished after %n trees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early after %1 of %n trees: %2.</source>
        <translation>
            <numerusform>Ended early after %1 of %n tree: %2.</numerusform>
            <numerusform>Ended early after %1 of %n trees: %2.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
</TS>
