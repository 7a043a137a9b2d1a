<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionTips</name>
    <message>
        <source>Open photographs; they are read, never written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the synthetic photographs that come with Fovea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chosen result into a new file, with a record of how it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this photograph and its results; its file stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Fovea; a run that goes on is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen picture with all its pixels; a result with its mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all views as they are on the screen, with names and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the edit that was taken back once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the original on one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer, in all views at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more of the picture, in all views at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay over the pictures which regions stand out; no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the vessels over the pictures; run Vessels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all views beside each other again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result and original by turns in the same place: differences jump out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the original, and with the same key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the chosen result; saved files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure against a photograph that shows what the result should look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure against the photograph the results were made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the chosen method with the chosen parameters, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs; with nothing running, bring all views back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a network with your own photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures as they were taken, without rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chosen mark, or write a note on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen mark away; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this view, and with the same key all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default %1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>AI-PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1  y %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 µm (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super-resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliency: curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliency: entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked vessels: width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a picture has structure: the weighted sum of isophote curvature and local entropy, scaled to 0 to 1 inside the retina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the lines of equal brightness bend, scaled to 0 to 1 inside the retina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How disordered the brightness around a pixel is, scaled to 0 to 1 inside the retina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surely a pixel is a vessel, by the vessel method, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle lines of the pixels with a vessel probability of 0.5 or more; their value is the probability there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centrelines that were tracked; their value is the vessel&apos;s width in pixels of the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result degraded again, minus its input: root mean square of R, G and B in grey levels of 8 bits. What stands out was added or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result degraded again, minus its input: luminance in grey levels of 8 bits. Tan: lighter than the input, blue: darker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result and the original: the largest difference of R, G and B in grey levels of 8 bits; an enlarged result is compared with the bicubic enlargement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result minus the original: luminance in grey levels of 8 bits. Tan: lighter than the original, blue: darker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map that a method made, with its own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewHeading</name>
    <message>
        <source>ORIGINAL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>(TP + TN) / all; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 when a row or column of the table is empty; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 log10(255^2 / mean squared error); no border cut; not rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of vessel shorter than this share of the field of view&apos;s diameter is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s, after the warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the gradient, times the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adversarial weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along how many directions, evenly spread, the picture is made coarse and restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages pixels whose surroundings look alike; keeps vessels better than a blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRISQUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it the generator learns alone, by the initial loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the adversarial loss of weight 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by validation or last; auto is best for supervised training, else last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicubic interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightens dark retina with its hue kept, then raises local contrast; noise is raised with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cataract opacity removal (Mitra)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours closer than this count as the same when it is asked how widely a colour is spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by the discriminators&apos; features, or pixel by pixel (the paper&apos;s ablation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency with the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast is raised at most by one over this; lower shows more and raises noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deblurring (network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the mean of gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the mean of squared gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay, a step, of a running mean of the weights, which is then what is scored and published; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoises a small picture and enlarges it four times with an adversarial network; can invent fine vessels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising (network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising autoencoder (Hayee and Sytwu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details fainter than this stay as they are, so that noise is not raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation of a smooth warp, in half sides of the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminators&apos; rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the statistics of clean fundus photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the statistics of good everyday photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from undistorted everyday photographs, as people rated them: 0 good, 100 bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DnCNN (Zhang 2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DnCNN trained to be most exact in the green channel, where vessels show best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DnCNN, green first (Hayee and Sytwu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DnCNN, then SRGAN x4 (Hayee and Sytwu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles the picture with a deep residual network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDSR x2 (Lim 2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel times exp(U(-gain, gain)); vessels only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel to the power exp(U(-gamma, gamma)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges by a small network of three layers on the bicubic enlargement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges by a windowed sinc over 8 x 8 pixels; the sharpest interpolation, with slight ringing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges by what the picture teaches about itself when it is made coarse (after Jog et al. 2016); needs no training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges smoothly by cubic interpolation (a = -0.75); adds no detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges the picture with a network trained on fundus photographs; shows fine vessels sharper than interpolation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges with adversarial networks that were trained to keep what is salient in a retina; can invent texture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges with adversarial networks; looks sharp, and can invent texture that the eye does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges with regression trees trained on fundus photographs (Schulter et al. 2015); sharper than interpolation, plainer than a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates background light and transmission of a clouded lens and inverts the scattering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent of the brightness; below 1 brightens dark retina, 1 changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the L1 loss of pixels on vessels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the divergence of the posterior from N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the learning rate for the discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the learning rate for the discriminators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of this layer; default is the one the papers use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First adversarial step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flips and turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the vessels from seeds and gives their course, width, branches and crossings as a graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a noisy picture of full size: it is reduced by 4 first, so that the result keeps its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a region is compared with others, as a share of the picture&apos;s longer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a vessel must stand out from its surroundings; lower finds fainter vessels and more that are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far trees and colours may lie from the mean of those learned from: 0 makes all alike, 1 is as learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far uneven light is evened out; 0 keeps it, 1 removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bits a pixel&apos;s grey level says on average; needs no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many regions the retina is cut into; more show smaller things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times wider and higher the result is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the detail is added; 0 changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the network&apos;s change is taken over: 0 leaves the picture as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the reference&apos;s vessel length is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the smooth veil is taken off; 0 leaves it, 1 removes all low frequencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the vessel length found was not in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the vessels are cleaned; fewer is faster and rougher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sharp the sharpest places look: 0 blurred, 1 sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steep the local contrast may become; higher shows more and raises noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly a colour that is spread over the picture is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly a frequency is taken from the direction where it is strongest; 0 is the mean of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the input is made from the clean patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weight grows to there from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanczos interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest rotation of a frame, either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least enlargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right and top to bottom, as the eyes of a person are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of all vessels that the network finds in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local saliency, one of its two features alone, or a global map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for vessels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance gain and local contrast (Zhou)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance sharpens brightness alone and leaves colour noise as it is; rgb works on each colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mahalanobis distance within which a pixel belongs to the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a blurry photograph look like a clear one with a network trained on unpaired photographs; can invent detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a fundus photograph that never was, and the exact map of its vessels, from a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matthews&apos; correlation coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittal, Moorthy and Bovik 2012 by OpenCV with its model of the LIVE photographs; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittal, Soundararajan and Bovik 2013: patches of 96 px at two scales, the model given by the user; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sharpen more, and raise noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most enlargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most noise on the input; vessels only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most turn of the patch; vessels only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIQE (fundus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIQE (photographs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIQE with a model fitted to clean fundus photographs: patches of 96 px wholly inside the field of view, which is reduced to 1024 px across where it is larger; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a vessel map against a label, threshold 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of leaving clear pictures clear and blurred ones blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the Gaussian that a cell&apos;s share of vessel is compared in: smaller is sharper, larger is more varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the coarse map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the least-squares loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the patches that are neither enlarged nor turned, so that their pixels are not interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of there and back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak signal to noise ratio: the mean squared difference on a logarithmic scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior in full from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of exactly the nominal degradation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises edges by adding the difference from a blurred copy; simple and fast, raises noise too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises local contrast of the lightness; colours keep their hue, noise is raised with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of noise power to signal power; larger is smoother.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richardson-Lucy deconvolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the mean squared difference of values from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the mean squared difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3 sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRCNN (Dong 2014)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRGAN (Ledig 2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRGAN with saliency losses (Mahapatra 2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM (scikit-image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliency map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattering model (Xiong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self super-resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the histogram of 256 grey levels, values rounded; inside the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the blur: gaussian (haze, optics) or disc (out of focus).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a pixel from which the label calls it vessel, after it was brought into the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of curvature in the sum (w1); the rest is entropy&apos;s. Only for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows at every pixel how much it differs from its surroundings in curvature and entropy: vessels and small lesions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how probable a blood vessel is at every point of the retina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which regions stand out by a colour that is rare and compact (Perazzi et al. 2012).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a cell of the coarse map that the network is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a whole vessel map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the network&apos;s input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the patches that are compared; larger for stronger noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square in which a pixel is compared with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the window in which similar patches are sought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian blur that is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian; details of about this size are raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the gaussian, or radius of the disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the low-pass as a share of the field of view; smaller removes finer unevenness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise that is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of linear growth, before the cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structural similarity as published (Wang et al. 2004): 1 for equal pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structural similarity with the default settings of scikit-image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super-resolution (network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super-resolution forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superpixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic fundus with vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TN / (TN + FP); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP / (TP + FN); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a Gaussian blur back step by step; the picture stays positive, noise grows with the iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a gaussian or out-of-focus blur back in one step, as far as the noise allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away noise by a convolutional autoencoder with skips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away noise with a network trained on fundus photographs; keeps thin vessels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away strong noise by a network that predicts the noise itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes off the smooth veil of a clouded lens by Fourier filtering, then raises local contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight symmetries of the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The green channel, or the vessel map of a network; widths are measured in the green channel in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference network of the super-resolution comparisons: how probable a vessel is at every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles along each side; more adapt to smaller regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way GAN (Zhao 2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes haze and blur, as of a cataract, with networks trained on fundus photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel length found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel length invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel length lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels (network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels by the reference U-Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vu, Phan and Chandler 2012: mean of the sharpest 1 % of sqrt(spectral slope x total variation); blocks of 32 px every 8 px, and of 8 px; border mirrored; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 5 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of -log D(G) beside the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight on vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left between the input and the result degraded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cosine ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose features are compared; its weights are a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the result over those of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height; 1024 is made of 512 by super-resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the surroundings as a share of the field of view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener deconvolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bf16 where the hardware has it, or as stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curvature: how lines bend; entropy: how compact structures are; all: their weighted sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flips: the mean over the picture and its mirror images; a little better, four times the time. auto: flips up to half a megapixel, none above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle lines (Zhang-Suen thinning) of what a vessel network finds above the threshold, inside the mask; lengths in px, diagonal steps sqrt 2; lost or invented: farther than 3 px from any vessel pixel of the other map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all thresholds, ties counted half; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root mean square inside the field of view, R, G and B together, in grey levels of 8 bits, not rounded; degraded again by the known reduction, or for pictures of one size by a least-squares veil and blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root mean squared error in grey levels of 8 bits (0 to 255); no border cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root mean squared error of values from 0 to 1; no border cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform window of 7 x 7, sample covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w1 of the local map; the rest is entropy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ActionBook</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ActionSearch</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do, Enter does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ComparePart</name>
    <message>
        <source>SSIM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view &amp;alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View &amp;%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;original alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two pictures by turns in the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink by i&amp;tself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 picture a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4 pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;luminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the results with the mean and spread of luminance of the original&apos;s retina, so that blinking shows structure and not brightness. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pictures in one view, with a line between them that can be drawn and turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of where two pictures differ, as one more view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange the two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing li&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;oupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A magnified disc at the same place of every view; the wheel with Ctrl held changes how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results of this photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luminance matched to the original – display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::DifferenceModel</name>
    <message>
        <source>%1 is a map of values and %2 a picture: they have no unit in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference |%1 − %2|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 − %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared at the original&apos;s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared at %1, the finer of the two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::DisplayModel</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green (red-free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAHE is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local contrast (CLAHE) could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::DisplayPanel</name>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast-limited adaptive histogram equalization of what is shown; noise is raised too (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steep the local contrast may become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the 256 grey levels are spread from black to white; fewer means more contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grey level in the middle of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown = value to the power of 1 / gamma: above 1 the dark parts get lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the retina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that holds the retina of the original, but for the outermost half percent (Shift+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pictures as they are (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at even distances, counted from the upper left corner of the original (#)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the grid&apos;s lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For looking only: figures, methods and saved files use the pixels as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>the red channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <comment>the green channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>the blue channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>luminance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing of its pixel spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the retina, by the file&apos;s pixel spacing, or in pixels of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pixels of the original; the file says nothing of its pixel spacing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::DisplayPart</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green channel (red-free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the green channel in grey, as red-free light does: vessels and haemorrhages stand out. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Red channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the red channel in grey: choroid, pigment and the disc. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blue channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the blue channel in grey: the nerve fibre layer, and the noise. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Luminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Y = 0.299 R + 0.587 G + 0.114 B in grey. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the local contrast of what is shown; noise is raised too. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window to the retina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the values of the retina in the original over black to white, without the outermost half percent, in every view alike. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;amma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighten the dark parts by the gamma last used. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gri&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at even distances on the retina, in every view at the same places. Display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pictures as they are: colours, whole window, no CLAHE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::EmptyPage</name>
    <message>
        <source>Open images, open the samples, or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF (8 and 16 bit), BMP, PPM, GIF and DICOM Ophthalmic Photography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic fundus photographs that come with Fovea: clean, blurred, noisy, low-resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research software, not a medical device. Originals are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::FiguresModel</name>
    <message>
        <source>%1 (processed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on a processed image. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::FiguresPanel</name>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figures are computed; some take seconds a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the chosen result is least like its reference, by the SSIM map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table with its definitions to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, figures and how they were made, as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures larger than the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sizes: not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sizes: reduced, area-averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is resized silently. Reduced: larger pictures are compared at the reference&apos;s size, each pixel the mean of what it covers, and the definition says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method: its figures stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1; vessels against %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::FilePart</name>
    <message>
        <source>Film strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 and its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture, full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;views as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1  (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a result to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fundus photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.ppm *.pgm *.gif *.dcm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 with its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the views as shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::FilmStrip</name>
    <message>
        <source>Open photographs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::HelpPart</name>
    <message>
        <source>&amp;About Fovea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fovea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Fovea %1&lt;/h3&gt;&lt;p&gt;Restores retinal fundus photographs: super-resolution, deblurring, denoising, vessels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Research software, not a medical device.&lt;/b&gt; Not for diagnosis. Restored pictures can show what was not there and hide what was.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Built with Qt, LibTorch, OpenCV, GDCM and QCustomPlot.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do; Enter does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action with its key, to search and to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence, and what Fovea is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How everything is done, with pictures; no network is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute through the window, on the synthetic sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Fovea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fovea restores photographs of the retina, and shows how far the restored picture can be trusted. This tour takes a minute and works on a made-up photograph. Enter goes on, Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images, drop files or a folder anywhere, or take the samples. Originals are only ever read. Now a sample is opened for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to do and how. The sentence under the method says what it does and where it ends. The button at the bottom starts it in the background; Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result stands beside the original, at the same place and zoom: drag and turn the wheel. Space shows both by turns, 0 the original alone, A all of them. A result always carries its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay saliency (S) or vessels (V) over the pictures, with the colours and the strength you choose. They change what you see, never the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for every result, against the original or a file of your choice. Rest the pointer on a figure to read how it is defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a network with your own photographs: the dialog leads through data, degradation and schedule, and shows what it learns while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds an action by a few letters, ? shows all keys, F1 opens the help with pictures. The tour waits in this menu. Fovea is research software, not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::HelpWindow</name>
    <message>
        <source>Fovea help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the help are not there. Looked in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ImageView</name>
    <message>
        <source>Close this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved alone: x %1, y %2 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::KeySheet</name>
    <message>
        <source>Move the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view alone, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse on a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pictures, or use the chosen tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the view that saving and copying mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: a word, a key, a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the whole sheet, or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the menus is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MainWindow</name>
    <message>
        <source>%1 – Fovea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MarkFiles</name>
    <message>
        <source>The marks were not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks were not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some marks of %1 were not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks of %1 were not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to %1, which is not open, or whose file has changed since. Open it and import them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MarkList</name>
    <message>
        <source>%1 at x %2, y %3 px of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MarkModel</name>
    <message>
        <source>Add point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change verdict of mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::MarksPanel</name>
    <message>
        <source>No marks on this photograph. Press M and draw on a picture what you want to judge or to find again; the mark is there on every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of this photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marks with a verdict, of all open photographs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MarksPart</name>
    <message>
        <source>&amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on any picture what looks suspicious; the mark is there on all views. Enter puts one at the crosshair, arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the marks to see what is below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next mark of all open photographs in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the previous mark of all open photographs in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked region by every method, in colour, green and CLAHE, with its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit name or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the marks of this photograph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table (CSV) or to be read again (JSON), in pixels of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the marks of &amp;all open photographs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worklist with verdicts and notes, as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport marks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a JSON file that Fovea exported, onto the photographs it was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n marks have a verdict.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n mark(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n mark(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;To be read again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks exported by Fovea (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MeasureModel</name>
    <message>
        <source>The reference %1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vessel label %1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst region of %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MeasurePart</name>
    <message>
        <source>Against a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the &amp;original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photograph first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better photograph of the same eye, as the truth to measure against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vessel label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results by all metrics, below the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worst region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the active result is least like its reference, by the SSIM map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table with its definitions, for a spreadsheet or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table with its definitions as CSV, to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method first: its worst region is sought against the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest mean SSIM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here this result is least like its reference: mean SSIM %1 (measured on a processed image; %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied the figures of %n pictures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the figures to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures were not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::MetricsPanel</name>
    <message>
        <source>Measure against the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric shown as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel the figures are taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A black border makes figures look better: measure inside the retina to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reference file, for example the same photograph without noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method, and its figures against the original or a reference stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of all results below the pictures, to sort, copy and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the active result is least like its reference, by the SSIM map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::OverlayEditor</name>
    <message>
        <source>Overlay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a map over the pictures (S: saliency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a second map over the pictures (V: vessels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What overlay %1 shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture that overlay %1 is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of overlay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of overlay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the picture the colours cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of overlay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below this are not shown; where values have a sign, their amount counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at the lower end of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at the upper end of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values at the two ends of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vessels are being looked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1 on the photograph; Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the upper end, so that grey stays at 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::OverlayModel</name>
    <message>
        <source>The vessels could not be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vessels are looked for by %1 and then laid over the pictures; Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photograph first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method first: a result is compared with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Track vessels first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method that makes a map first: vessels or saliency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vessels have been looked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>map of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be laid over the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::OverlayPart</name>
    <message>
        <source>Overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Saliency heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay over every picture where it has structure: isophote curvature and local entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the vessels over every picture; they are looked for when that was not done yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::PairBar</name>
    <message>
        <source>First picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first picture: at the left of an upright line, subtracted in a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second picture: at the right of an upright line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map of differences shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size at which they are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of different sizes are brought to one of the two first; the view says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference that has the last colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the finer size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the original&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To %n grey level(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::PairModel</name>
    <message>
        <source>ORIGINAL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::PanelHost</name>
    <message>
        <source>Show or hide the panel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::PanelTitle</name>
    <message>
        <source>Put this panel away; the menu Window brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ParamForm</name>
    <message>
        <source>Nothing to set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ResultsPanel</name>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of this photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs and forget what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: shown beside the original when ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a result first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out of the queue  (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this result; nothing on the disc is changed  (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ResultsPart</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::RunPanel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method for this task in this build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a photograph that never was, with its vessel label, in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this on %1 in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photograph first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel everything that runs or waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all methods of this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this on %1 after what is asked for already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one photograph is made up at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every method of this task with its default parameters, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::RunPart</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this task in the Run panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;UDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;fp32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;bf16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for made-up photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;all methods of this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every method of the chosen task with its default parameters, to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a&amp;ll runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs and forget what waits; results that are there stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::SaveDialog</name>
    <message>
        <source>Burn the mark in, as a strip below the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the record beside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retina is never covered. The words also go into the file&apos;s metadata, and a record (.json) beside it tells how the picture was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;TIFF (*.tif *.tiff);;Graph (*.json);;Table of points (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end in .png, .tif or .tiff, or in .json or .csv for the graph itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end in .png, .tif or .tiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; Fovea never replaces a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the mark out needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::Session</name>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with seed %2; its vessel label is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The making of %1 was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is being made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was computed before from the same file; that result is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n methods were left out, as their models are missing or their results would not fit: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::StatusLine</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen pixels per pixel of the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::Tour</name>
    <message>
        <source>Skip (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::TrainDialog</name>
    <message>
        <source>Continue the run in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file that says what is trained on what, how long and with which loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that the recipe&apos;s data folders lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, checkpoints and the finished model go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; the checkpoint is being saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1 %  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::TrainModel</name>
    <message>
        <source>Finished after %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 steps; a checkpoint is saved, the run can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss was no longer finite after %1 steps; the last good checkpoint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in %1 to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a run already: continue it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::TrainPart</name>
    <message>
        <source>&amp;Train a network…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ViewComposer</name>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (processed): </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fovea::ViewPart</name>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size (1:1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view alone: left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view alone: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view alone: up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view alone: down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also by dragging with Shift held. How far is said on the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views &amp;together again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what single views were moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display only. The wheel with Alt held turns freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One degree r&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One degree l&amp;eft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upright again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nine views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views, each as large as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original keeps its place; Page Up and Page Down show the other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
