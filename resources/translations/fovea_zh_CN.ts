<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionTips</name>
    <message>
        <source>Open photographs; they are read, never written</source>
        <translation>打开照片；只读取，绝不改写</translation>
    </message>
    <message>
        <source>Open the synthetic photographs that come with Fovea</source>
        <translation>打开 Fovea 附带的合成照片</translation>
    </message>
    <message>
        <source>Write the chosen result into a new file, with a record of how it was made</source>
        <translation>将所选结果写入新文件，并附上其生成记录</translation>
    </message>
    <message>
        <source>Close this photograph and its results; its file stays as it is</source>
        <translation>关闭此照片及其结果；文件保持不变</translation>
    </message>
    <message>
        <source>End Fovea; a run that goes on is stopped</source>
        <translation>退出 Fovea；正在进行的运行会被停止</translation>
    </message>
    <message>
        <source>Copy the chosen picture with all its pixels; a result with its mark</source>
        <translation>复制所选图像的全部像素；结果会带上其标识</translation>
    </message>
    <message>
        <source>Copy all views as they are on the screen, with names and marks</source>
        <translation>按屏幕所示复制所有视图，包括名称和标记</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>撤销上一次编辑</translation>
    </message>
    <message>
        <source>Make the edit that was taken back once more</source>
        <translation>重做刚才撤销的编辑</translation>
    </message>
    <message>
        <source>Show the whole picture in every view</source>
        <translation>在每个视图中显示整幅图像</translation>
    </message>
    <message>
        <source>One pixel of the original on one pixel of the screen</source>
        <translation>原图的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Look closer, in all views at once</source>
        <translation>放大，所有视图同步</translation>
    </message>
    <message>
        <source>See more of the picture, in all views at once</source>
        <translation>看到更大范围，所有视图同步</translation>
    </message>
    <message>
        <source>Lay over the pictures which regions stand out; no finding</source>
        <translation>在图像上叠加显示突出的区域；并非诊断发现</translation>
    </message>
    <message>
        <source>Lay the vessels over the pictures; run Vessels first</source>
        <translation>在图像上叠加血管；请先运行“血管”</translation>
    </message>
    <message>
        <source>Show all views beside each other again</source>
        <translation>重新并排显示所有视图</translation>
    </message>
    <message>
        <source>Result and original by turns in the same place: differences jump out</source>
        <translation>在同一位置轮流显示结果与原图：差异一目了然</translation>
    </message>
    <message>
        <source>Only the original, and with the same key back</source>
        <translation>仅显示原图，再按同一键返回</translation>
    </message>
    <message>
        <source>Forget the chosen result; saved files stay</source>
        <translation>丢弃所选结果；已保存的文件保留</translation>
    </message>
    <message>
        <source>Measure against a photograph that shows what the result should look like</source>
        <translation>以一张展示理想结果的照片为参考进行测量</translation>
    </message>
    <message>
        <source>Measure against the photograph the results were made from</source>
        <translation>以生成结果所用的照片为参考进行测量</translation>
    </message>
    <message>
        <source>Run the chosen method with the chosen parameters, in the background</source>
        <translation>在后台以所选参数运行所选方法</translation>
    </message>
    <message>
        <source>Stop what runs; with nothing running, bring all views back</source>
        <translation>停止当前运行；若无运行，则恢复所有视图</translation>
    </message>
    <message>
        <source>Teach a network with your own photographs</source>
        <translation>用自己的照片训练网络</translation>
    </message>
    <message>
        <source>The pictures as they were taken, without rotation</source>
        <translation>按拍摄时的样子显示图像，不旋转</translation>
    </message>
    <message>
        <source>Name the chosen mark, or write a note on it</source>
        <translation>为所选标记命名，或添加备注</translation>
    </message>
    <message>
        <source>Take the chosen mark away; Undo brings it back</source>
        <translation>删除所选标记；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>Only this view, and with the same key all of them</source>
        <translation>仅显示此视图，再按同一键显示全部</translation>
    </message>
    <message>
        <source>%1: choose %2</source>
        <translation>%1：选择 %2</translation>
    </message>
    <message>
        <source>The picture left of the line goes right, and the other left</source>
        <translation>分界线左侧的图像移到右侧，另一幅移到左侧</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>came with Fovea</source>
        <translation>Fovea 附带</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Works like</source>
        <translation>工作方式同</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Enlarges</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Trained by</source>
        <translation>训练信息</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
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
        <translation>青色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Default %1, from %2 to %3</source>
        <translation>默认 %1，范围 %2 至 %3</translation>
    </message>
    <message>
        <source>Default %1</source>
        <translation>默认 %1</translation>
    </message>
</context>
<context>
    <name>GaugePlots</name>
    <message>
        <source>%1 (processed)</source>
        <translation>%1（已处理）</translation>
    </message>
    <message>
        <source>distance along the line, µm</source>
        <translation>沿线距离，µm</translation>
    </message>
    <message>
        <source>distance along the line, px of the original</source>
        <translation>沿线距离，原图 px</translation>
    </message>
    <message>
        <source>%1, level</source>
        <translation>%1，灰度级</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>图值</translation>
    </message>
    <message>
        <source>%1, level of 8 bits</source>
        <translation>%1，8 位灰度级</translation>
    </message>
    <message>
        <source>% of pixels</source>
        <translation>像素占比 %</translation>
    </message>
</context>
<context>
    <name>GaugeTables</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>%1 px, spacing: %2</source>
        <translation>%1 px，像素间距：%2</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>测量于 %1</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>视场</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>At, px</source>
        <translation>位置，px</translation>
    </message>
    <message>
        <source>Width, px</source>
        <translation>宽度，px</translation>
    </message>
    <message>
        <source>± px</source>
        <translation>± px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Width, µm</source>
        <translation>宽度，µm</translation>
    </message>
    <message>
        <source>± µm</source>
        <translation>± µm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素数</translation>
    </message>
    <message>
        <source>Area, µm²</source>
        <translation>面积，µm²</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Rulers</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Length, px</source>
        <translation>长度，px</translation>
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
        <translation>测量于</translation>
    </message>
    <message>
        <source>Length, µm</source>
        <translation>长度，µm</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Box %1 × %2 px, centre x %3, y %4</source>
        <translation>矩形 %1 × %2 px，中心 x %3，y %4</translation>
    </message>
    <message>
        <source>Ellipse %1 × %2 px, centre x %3, y %4</source>
        <translation>椭圆 %1 × %2 px，中心 x %3，y %4</translation>
    </message>
    <message>
        <source>Area, px²</source>
        <translation>面积，px²</translation>
    </message>
    <message>
        <source>synthetic, no patient</source>
        <translation>合成图像，非患者</translation>
    </message>
    <message>
        <source>the synthetic picture</source>
        <translation>合成图像</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>AI-PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation>AI 处理 – 不可用于诊断</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>剩余 %1 分 %2 秒</translation>
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
        <translation>%1，%2 µm（%3）</translation>
    </message>
    <message>
        <source>grey %1</source>
        <translation>灰度 %1</translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <translation>R %1  G %2  B %3</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>Super-resolve</source>
        <translation>超分辨率</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>去噪</translation>
    </message>
    <message>
        <source>Deblur</source>
        <translation>去模糊</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Track vessels</source>
        <translation>血管追踪</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation>已处理 – 不可用于诊断</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>AI-PROCESSED FILE</source>
        <translation>AI 处理过的文件</translation>
    </message>
    <message>
        <source>PROCESSED FILE</source>
        <translation>处理过的文件</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，起点 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n seeds</source>
        <translation>
            <numerusform>%1，%n 个起点</numerusform>
        </translation>
    </message>
    <message>
        <source>SYNTHETIC, NO PATIENT – NOT FOR DIAGNOSIS</source>
        <translation>合成图像，非患者 – 不可用于诊断</translation>
    </message>
    <message>
        <source>SYNTHETIC, NO PATIENT – AI-PROCESSED – NOT FOR DIAGNOSIS</source>
        <translation>合成图像，非患者 – AI 处理 – 不可用于诊断</translation>
    </message>
    <message>
        <source>SYNTHETIC, NO PATIENT</source>
        <translation>合成图像，非患者</translation>
    </message>
    <message>
        <source>SYNTHETIC, AI-PROCESSED FILE</source>
        <translation>合成图像，AI 处理过的文件</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>伪影</translation>
    </message>
    <message>
        <source>Image again</source>
        <translation>重新拍摄</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>is %1, the reference %2. Nothing is resized: choose a reference of its size, or have larger pictures reduced to it.</source>
        <translation>为 %1，参考为 %2。不会自动缩放：请选择同样大小的参考，或将较大的图像缩小到该尺寸。</translation>
    </message>
    <message>
        <source>a vessel map has no picture to be compared</source>
        <translation>血管图没有可供比较的图像</translation>
    </message>
    <message>
        <source>NIQE&apos;s model of natural photographs is not shipped. Start Fovea with the variable FOVEA_NIQE_MODEL naming its file, or measure by the command line: fovea-cli measure --niqe-model FILE</source>
        <translation>NIQE 的自然照片模型未随软件提供。请在启动 Fovea 时用变量 FOVEA_NIQE_MODEL 指明其文件，或使用命令行测量：fovea-cli measure --niqe-model FILE</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Saliency: curvature</source>
        <translation>显著性：曲率</translation>
    </message>
    <message>
        <source>Saliency: entropy</source>
        <translation>显著性：熵</translation>
    </message>
    <message>
        <source>Vessel probability</source>
        <translation>血管概率</translation>
    </message>
    <message>
        <source>Vessel skeleton</source>
        <translation>血管骨架</translation>
    </message>
    <message>
        <source>Tracked vessels: width</source>
        <translation>追踪血管：宽度</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Consistency, signed</source>
        <translation>一致性（带符号）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference, signed</source>
        <translation>差异（带符号）</translation>
    </message>
    <message>
        <source>Map of a method</source>
        <translation>方法生成的图</translation>
    </message>
    <message>
        <source>Where a picture has structure: the weighted sum of isophote curvature and local entropy, scaled to 0 to 1 inside the retina.</source>
        <translation>图像中有结构之处：等照度线曲率与局部熵的加权和，在视网膜内缩放至 0 到 1。</translation>
    </message>
    <message>
        <source>How much the lines of equal brightness bend, scaled to 0 to 1 inside the retina.</source>
        <translation>等亮度线的弯曲程度，在视网膜内缩放至 0 到 1。</translation>
    </message>
    <message>
        <source>How disordered the brightness around a pixel is, scaled to 0 to 1 inside the retina.</source>
        <translation>像素周围亮度的无序程度，在视网膜内缩放至 0 到 1。</translation>
    </message>
    <message>
        <source>How surely a pixel is a vessel, by the vessel method, 0 to 1.</source>
        <translation>血管方法判断像素为血管的把握程度，0 到 1。</translation>
    </message>
    <message>
        <source>The middle lines of the pixels with a vessel probability of 0.5 or more; their value is the probability there.</source>
        <translation>血管概率不低于 0.5 的像素的中线；其值为该处的概率。</translation>
    </message>
    <message>
        <source>The centrelines that were tracked; their value is the vessel&apos;s width in pixels of the original.</source>
        <translation>追踪所得的中心线；其值为血管宽度，以原图像素计。</translation>
    </message>
    <message>
        <source>The result degraded again, minus its input: root mean square of R, G and B in grey levels of 8 bits. What stands out was added or lost.</source>
        <translation>结果再次退化后减去其输入：R、G、B 的均方根，以 8 位灰度级计。突出之处为增添或丢失的内容。</translation>
    </message>
    <message>
        <source>The result degraded again, minus its input: luminance in grey levels of 8 bits. Tan: lighter than the input, blue: darker.</source>
        <translation>结果再次退化后减去其输入：亮度，以 8 位灰度级计。棕褐色：比输入亮；蓝色：比输入暗。</translation>
    </message>
    <message>
        <source>The result and the original: the largest difference of R, G and B in grey levels of 8 bits; an enlarged result is compared with the bicubic enlargement.</source>
        <translation>结果与原图：R、G、B 中的最大差异，以 8 位灰度级计；放大的结果与双三次放大图比较。</translation>
    </message>
    <message>
        <source>The result minus the original: luminance in grey levels of 8 bits. Tan: lighter than the original, blue: darker.</source>
        <translation>结果减去原图：亮度，以 8 位灰度级计。棕褐色：比原图亮；蓝色：比原图暗。</translation>
    </message>
    <message>
        <source>A map that a method made, with its own values.</source>
        <translation>由方法生成的图，取其自身数值。</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>灰度级</translation>
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
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>Model %1, sha256 %2</source>
        <translation>模型 %1，sha256 %2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>a reference file</source>
        <translation>一个参考文件</translation>
    </message>
    <message>
        <source>Research software, not a medical device. Not for diagnosis.</source>
        <translation>研究软件，非医疗器械。不可用于诊断。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Fundus photograph</source>
        <translation>眼底照片</translation>
    </message>
    <message>
        <source>Report of Fovea %1, %2</source>
        <translation>Fovea %1 报告，%2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Against %1. Figures of processed pictures are measured on a processed image.</source>
        <translation>参照：%1。已处理图像的数值是在处理后的图像上测得的。</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 (processed)</source>
        <translation>%1（已处理）</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Places in pixels of the original, x to the right and y down.</source>
        <translation>位置以原图像素为单位，x 向右，y 向下。</translation>
    </message>
    <message>
        <source>%1. %2 at %3, %4: %5</source>
        <translation>%1. %2，位于 %3, %4：%5</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How the pictures were made</source>
        <translation>图像的生成方式</translation>
    </message>
    <message numerus="yes">
        <source>Device %1, precision %2, tile %3, %n threads, %4 s</source>
        <translation>
            <numerusform>设备 %1，精度 %2，分块 %3，%n 个线程，%4 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds, in pixels of the picture that was tracked: %1</source>
        <translation>起点，以被追踪图像的像素表示：%1</translation>
    </message>
</context>
<context>
    <name>ViewMarks</name>
    <message>
        <source>P</source>
        <comment>a letter in the octagon: processed</comment>
        <translation>处</translation>
    </message>
    <message>
        <source>AI</source>
        <comment>two letters in the octagon of the mark</comment>
        <translation>AI</translation>
    </message>
    <message>
        <source>S</source>
        <comment>a letter in the octagon: synthetic, of no patient</comment>
        <translation>合</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (%1 for what counts as seen there)</source>
        <translation>（那里算作可见的为 %1）</translation>
    </message>
    <message>
        <source>%1 (mean of the three)</source>
        <translation>%1（三者的均值）</translation>
    </message>
    <message>
        <source>%1 pooled; %2</source>
        <translation>%1 合并；%2</translation>
    </message>
    <message>
        <source>%1 together; %2</source>
        <translation>%1 一并计算；%2</translation>
    </message>
    <message>
        <source>%1, K1 0.01, K2 0.03, range 255; %2; mean of the map without its outer %3 pixels, %4</source>
        <translation>%1，K1 0.01，K2 0.03，取值范围 255；%2；去掉最外 %3 个像素后图的均值，%4</translation>
    </message>
    <message>
        <source>%1, reduced to %2 px across where it is larger</source>
        <translation>%1，较大时缩小到直径 %2 px</translation>
    </message>
    <message>
        <source>%1; on a grid of %2 x %3 px%4%5</source>
        <translation>%1；在 %2 x %3 px 的网格上%4%5</translation>
    </message>
    <message>
        <source>%1; whole levels, %2</source>
        <translation>%1；整数级，%2</translation>
    </message>
    <message>
        <source>10 log10(255^2 / mean squared error), peak 255; %1</source>
        <translation>10 log10(255^2 / 均方误差)，峰值 255；%1</translation>
    </message>
    <message>
        <source>; the first picture was enlarged by bicubic interpolation (a = -0.75)</source>
        <translation>；第一幅图像经双三次插值放大 (a = -0.75)</translation>
    </message>
    <message>
        <source>; the first picture was reduced by means of areas</source>
        <translation>；第一幅图像按面积平均缩小</translation>
    </message>
    <message>
        <source>; the second picture was enlarged by bicubic interpolation (a = -0.75)</source>
        <translation>；第二幅图像经双三次插值放大 (a = -0.75)</translation>
    </message>
    <message>
        <source>; the second picture was reduced by means of areas</source>
        <translation>；第二幅图像按面积平均缩小</translation>
    </message>
    <message>
        <source>BRISQUE of Mittal, Moorthy and Bovik 2012 by OpenCV with its model of the LIVE photographs, 0 to 100; channel Y = 0.299 R + 0.587 G + 0.114 B, whole levels 0 to 255; %1</source>
        <translation>BRISQUE（Mittal、Moorthy 和 Bovik 2012），由 OpenCV 实现，采用其 LIVE 照片模型，0 至 100；通道 Y = 0.299 R + 0.587 G + 0.114 B，整数级 0 至 255；%1</translation>
    </message>
    <message>
        <source>NIQE of Mittal, Soundararajan and Bovik 2013, model %1: patches of %2 px at two scales over the whole picture</source>
        <translation>NIQE（Mittal、Soundararajan 和 Bovik 2013），模型 %1：覆盖整幅图像的 %2 px 图块，两个尺度</translation>
    </message>
    <message>
        <source>NIQE of Mittal, Soundararajan and Bovik 2013, model %1: patches of %2 px at two scales wholly inside the field of view of the picture</source>
        <translation>NIQE（Mittal、Soundararajan 和 Bovik 2013），模型 %1：完全位于图像视场内的 %2 px 图块，两个尺度</translation>
    </message>
    <message>
        <source>S3 of Vu, Phan and Chandler 2012: mean of the sharpest 1 % of sqrt(S1 S2), S1 the spectral slope in 32 x 32 px blocks every 8 px, S2 the largest total variation in 8 x 8 px blocks; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255; border mirrored; %1</source>
        <translation>S3（Vu、Phan 和 Chandler 2012）：sqrt(S1 S2) 中最清晰的 1 % 的均值，S1 为每 8 px 一个的 32 x 32 px 块的谱斜率，S2 为 8 x 8 px 块中的最大总变差；通道 Y = 0.299 R + 0.587 G + 0.114 B，0 至 255；边缘镜像；%1</translation>
    </message>
    <message>
        <source>SSIM of Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance</source>
        <translation>SSIM（Wang 等 2004）：sigma 1.5、截为 11 x 11 的高斯窗，总体协方差</translation>
    </message>
    <message>
        <source>SSIM of Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance, K1 0.01, K2 0.03, range 255; %1; not defined in the outer 5 pixels</source>
        <translation>SSIM（Wang 等 2004）：sigma 1.5、截为 11 x 11 的高斯窗，总体协方差，K1 0.01，K2 0.03，取值范围 255；%1；最外 5 个像素无定义</translation>
    </message>
    <message>
        <source>SSIM with scikit-image&apos;s defaults: uniform window of 7 x 7, sample covariance</source>
        <translation>采用 scikit-image 默认设置的 SSIM：7 x 7 均匀窗，样本协方差</translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the histogram of 256 grey levels; %1</source>
        <translation>256 级灰度直方图的香农熵（比特）；%1</translation>
    </message>
    <message>
        <source>Y of the second minus Y of the first, Y = 0.299 R + 0.587 G + 0.114 B, grey levels of 8 bits</source>
        <translation>第二幅的 Y 减第一幅的 Y，Y = 0.299 R + 0.587 G + 0.114 B，8 位灰度级</translation>
    </message>
    <message>
        <source>blocks wholly inside the field of view of the picture</source>
        <translation>完全位于图像视场内的块</translation>
    </message>
    <message>
        <source>by the least-squares veil and blur: a Gaussian of %1 px, gains R %2 G %3 B %4, offsets smooth (polynomials of degree 3)</source>
        <translation>以最小二乘得到的雾状遮蔽和模糊：%1 px 的高斯模糊，增益 R %2 G %3 B %4，平滑的偏移（三次多项式）</translation>
    </message>
    <message>
        <source>by the reduction: a Gaussian of %1 px read at the middle of %2 x %2 pixels</source>
        <translation>以缩小过程：%1 px 的高斯模糊，在 %2 x %2 像素的中心取值</translation>
    </message>
    <message>
        <source>channel Y = 0.299 R + 0.587 G + 0.114 B</source>
        <translation>通道 Y = 0.299 R + 0.587 G + 0.114 B</translation>
    </message>
    <message>
        <source>channel green</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>channels R, G and B</source>
        <translation>R、G、B 通道</translation>
    </message>
    <message>
        <source>clDice of Shit et al. 2021: harmonic mean of the shares of middle-line pixels (Zhang-Suen thinning) that lie on the other one&apos;s vessels; pixels inside the mask; vessel where the probability is above %1</source>
        <translation>clDice（Shit 等 2021）：各自中线像素（Zhang-Suen 细化）落在另一方血管上的比例的调和平均；掩模内的像素；概率高于 %1 处为血管</translation>
    </message>
    <message>
        <source>inside the field of view of the picture</source>
        <translation>图像视场内</translation>
    </message>
    <message>
        <source>inside the field of view of the reference</source>
        <translation>参考图像视场内</translation>
    </message>
    <message>
        <source>largest rectangle inside the field of view of the picture, %1 x %2 px</source>
        <translation>图像视场内最大的矩形，%1 x %2 px</translation>
    </message>
    <message>
        <source>lowest mean over a square of %1 px, its centre inside the field of view; %2</source>
        <translation>%1 px 方块上的最低均值，其中心位于视场内；%2</translation>
    </message>
    <message>
        <source>lowest mean over a square of %1 px; %2</source>
        <translation>%1 px 方块上的最低均值；%2</translation>
    </message>
    <message>
        <source>mean of the maps of R, G and B</source>
        <translation>R、G、B 三图的均值</translation>
    </message>
    <message>
        <source>middle lines (Zhang-Suen thinning) of vessels, probability above %1 in the restored picture and %2 in the reference%3, inside the mask; lengths in px, diagonal steps sqrt 2; lost (invented): lines farther than %4 px from any vessel pixel of the other map, in % of the reference&apos;s (restored picture&apos;s) lines</source>
        <translation>血管中线（Zhang-Suen 细化），复原图像中概率高于 %1、参考中高于 %2%3，掩模内；长度以 px 计，对角步长为 sqrt 2；丢失（虚构）：距另一图任何血管像素超过 %4 px 的中线，占参考（复原图像）中线的百分比</translation>
    </message>
    <message>
        <source>pixels inside the mask, of several pictures together; vessel where the probability is above %1; AUC over all thresholds, ties counted half</source>
        <translation>掩模内的像素，多幅图像时合并；概率高于 %1 处为血管；AUC 覆盖所有阈值，相等计一半</translation>
    </message>
    <message>
        <source>root mean square of the picture degraded again %1, minus the input; channels R, G and B together, in grey levels of 8 bits, not rounded; inside the field of view of the input</source>
        <translation>图像%1再次退化后与输入之差的均方根；R、G、B 通道一并计算，8 位灰度级，不取整；输入的视场内</translation>
    </message>
    <message>
        <source>root mean squared error in grey levels of 8 bits (0 to 255); %1</source>
        <translation>均方根误差，8 位灰度级（0 至 255）；%1</translation>
    </message>
    <message>
        <source>root mean squared error of values from 0 to 1; %1</source>
        <translation>均方根误差，取值 0 至 1；%1</translation>
    </message>
    <message>
        <source>the largest of |dR|, |dG| and |dB|, grey levels of 8 bits</source>
        <translation>|dR|、|dG|、|dB| 中最大者，8 位灰度级</translation>
    </message>
    <message>
        <source>the picture was first reduced from %1 x %2 to %3 x %4 px by averaging areas</source>
        <translation>图像先按面积平均从 %1 x %2 缩小到 %3 x %4 px</translation>
    </message>
    <message>
        <source>vessels found by %1</source>
        <translation>血管由 %1 找出</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>(TP + TN) / all; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>(TP + TN) / 全部；掩膜内的像素；概率高于阈值处为血管</translation>
    </message>
    <message>
        <source>0 when a row or column of the table is empty; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>表中某行或某列为空时为 0；掩膜内的像素；概率高于阈值处为血管</translation>
    </message>
    <message>
        <source>10 log10(255^2 / mean squared error); no border cut; not rounded</source>
        <translation>10 log10(255^2 / 均方误差)；不裁边；不取整</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>2 TP / (2 TP + FP + FN)；掩膜内的像素；概率高于阈值处为血管</translation>
    </message>
    <message>
        <source>A piece of vessel shorter than this share of the field of view&apos;s diameter is dropped.</source>
        <translation>短于视场直径这一比例的血管段会被舍弃。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Adam&apos;s beta 1</source>
        <translation>Adam 的 beta 1</translation>
    </message>
    <message>
        <source>Adam&apos;s beta 2</source>
        <translation>Adam 的 beta 2</translation>
    </message>
    <message>
        <source>Adam&apos;s, after the warm-up.</source>
        <translation>Adam 的学习率，预热之后。</translation>
    </message>
    <message>
        <source>Added to the gradient, times the weights.</source>
        <translation>乘以权重后加到梯度上。</translation>
    </message>
    <message>
        <source>Adversarial weight</source>
        <translation>对抗权重</translation>
    </message>
    <message>
        <source>Along how many directions, evenly spread, the picture is made coarse and restored.</source>
        <translation>沿多少个均匀分布的方向将图像变粗并复原。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Averages pixels whose surroundings look alike; keeps vessels better than a blur.</source>
        <translation>对周围相似的像素取平均；比模糊更能保留血管。</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>BRISQUE</source>
        <translation>BRISQUE</translation>
    </message>
    <message>
        <source>Background distance</source>
        <translation>背景距离</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Before it the generator learns alone, by the initial loss.</source>
        <translation>在此之前，生成器仅按初始损失单独学习。</translation>
    </message>
    <message>
        <source>Beside the adversarial loss of weight 1.</source>
        <translation>与权重为 1 的对抗损失并用。</translation>
    </message>
    <message>
        <source>Best by validation or last; auto is best for supervised training, else last.</source>
        <translation>验证最佳或最后一步；auto 在监督训练时取最佳，否则取最后。</translation>
    </message>
    <message>
        <source>Bicubic interpolation</source>
        <translation>双三次插值</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Brightens dark retina with its hue kept, then raises local contrast; noise is raised with the rest.</source>
        <translation>提亮较暗的视网膜并保持色调，再提高局部对比度；噪声也随之增强。</translation>
    </message>
    <message>
        <source>Cataract opacity removal (Mitra)</source>
        <translation>白内障混浊去除（Mitra）</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Colour width</source>
        <translation>颜色宽度</translation>
    </message>
    <message>
        <source>Colours closer than this count as the same when it is asked how widely a colour is spread.</source>
        <translation>判断某种颜色分布多广时，差距小于此值的颜色视为相同。</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>紧凑度</translation>
    </message>
    <message>
        <source>Compared by the discriminators&apos; features, or pixel by pixel (the paper&apos;s ablation).</source>
        <translation>按判别器的特征比较，或逐像素比较（论文的消融实验）。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Consistency weight</source>
        <translation>一致性权重</translation>
    </message>
    <message>
        <source>Consistency with the input</source>
        <translation>与输入的一致性</translation>
    </message>
    <message>
        <source>Contrast is raised at most by one over this; lower shows more and raises noise.</source>
        <translation>对比度最多提高到此值的倒数倍；值越低显示越多，噪声也越强。</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>对比度上限</translation>
    </message>
    <message>
        <source>Deblurring (network)</source>
        <translation>去模糊（网络）</translation>
    </message>
    <message>
        <source>Decay of the mean of gradients.</source>
        <translation>梯度均值的衰减。</translation>
    </message>
    <message>
        <source>Decay of the mean of squared gradients.</source>
        <translation>梯度平方均值的衰减。</translation>
    </message>
    <message>
        <source>Decay, a step, of a running mean of the weights, which is then what is scored and published; 0 for none.</source>
        <translation>权重滑动平均的每步衰减，评分和发布均用该平均；0 表示不用。</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>退化</translation>
    </message>
    <message>
        <source>Denoises a small picture and enlarges it four times with an adversarial network; can invent fine vessels.</source>
        <translation>对小图去噪，并用对抗网络放大四倍；可能虚构细小血管。</translation>
    </message>
    <message>
        <source>Denoising (network)</source>
        <translation>去噪（网络）</translation>
    </message>
    <message>
        <source>Denoising autoencoder (Hayee and Sytwu)</source>
        <translation>去噪自编码器（Hayee 和 Sytwu）</translation>
    </message>
    <message>
        <source>Details fainter than this stay as they are, so that noise is not raised.</source>
        <translation>比此值更弱的细节保持不变，以免增强噪声。</translation>
    </message>
    <message>
        <source>Deviation of a cell</source>
        <translation>单元标准差</translation>
    </message>
    <message>
        <source>Deviation of a smooth warp, in half sides of the frame.</source>
        <translation>平滑形变的偏差，以图框半边长计。</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向数</translation>
    </message>
    <message>
        <source>Discriminator&apos;s rate</source>
        <translation>判别器学习率</translation>
    </message>
    <message>
        <source>Discriminators&apos; rate</source>
        <translation>判别器学习率</translation>
    </message>
    <message>
        <source>Distance from the statistics of clean fundus photographs.</source>
        <translation>与清晰眼底照片统计特征的距离。</translation>
    </message>
    <message>
        <source>Distance from the statistics of good everyday photographs.</source>
        <translation>与优质日常照片统计特征的距离。</translation>
    </message>
    <message>
        <source>Distance from undistorted everyday photographs, as people rated them: 0 good, 100 bad.</source>
        <translation>与无失真日常照片的距离，按人的评分：0 为好，100 为差。</translation>
    </message>
    <message>
        <source>DnCNN (Zhang 2017)</source>
        <translation>DnCNN（Zhang 2017）</translation>
    </message>
    <message>
        <source>DnCNN trained to be most exact in the green channel, where vessels show best.</source>
        <translation>训练时力求绿色通道最准确的 DnCNN，血管在该通道最清晰。</translation>
    </message>
    <message>
        <source>DnCNN, green first (Hayee and Sytwu)</source>
        <translation>DnCNN，绿色优先（Hayee 和 Sytwu）</translation>
    </message>
    <message>
        <source>DnCNN, then SRGAN x4 (Hayee and Sytwu)</source>
        <translation>先 DnCNN，再 SRGAN x4（Hayee 和 Sytwu）</translation>
    </message>
    <message>
        <source>Doubles the picture with a deep residual network.</source>
        <translation>用深度残差网络将图像放大两倍。</translation>
    </message>
    <message>
        <source>EDSR x2 (Lim 2017)</source>
        <translation>EDSR x2（Lim 2017）</translation>
    </message>
    <message>
        <source>Each channel times exp(U(-gain, gain)); vessels only.</source>
        <translation>各通道乘以 exp(U(-gain, gain))；仅血管。</translation>
    </message>
    <message>
        <source>Each channel to the power exp(U(-gamma, gamma)).</source>
        <translation>各通道取 exp(U(-gamma, gamma)) 次幂。</translation>
    </message>
    <message>
        <source>Enlarges by a small network of three layers on the bicubic enlargement.</source>
        <translation>在双三次放大图上用三层小网络实现放大。</translation>
    </message>
    <message>
        <source>Enlarges by a windowed sinc over 8 x 8 pixels; the sharpest interpolation, with slight ringing.</source>
        <translation>用 8 x 8 像素的加窗 sinc 放大；最锐利的插值，略有振铃。</translation>
    </message>
    <message>
        <source>Enlarges by what the picture teaches about itself when it is made coarse (after Jog et al. 2016); needs no training.</source>
        <translation>将图像变粗，利用其自身所含信息放大（参照 Jog 等 2016）；无需训练。</translation>
    </message>
    <message>
        <source>Enlarges smoothly by cubic interpolation (a = -0.75); adds no detail.</source>
        <translation>用三次插值平滑放大（a = -0.75）；不增添细节。</translation>
    </message>
    <message>
        <source>Enlarges the picture with a network trained on fundus photographs; shows fine vessels sharper than interpolation.</source>
        <translation>用在眼底照片上训练的网络放大图像；细小血管比插值更清晰。</translation>
    </message>
    <message>
        <source>Enlarges with adversarial networks that were trained to keep what is salient in a retina; can invent texture.</source>
        <translation>用训练时注重保留视网膜显著内容的对抗网络放大；可能虚构纹理。</translation>
    </message>
    <message>
        <source>Enlarges with adversarial networks; looks sharp, and can invent texture that the eye does not have.</source>
        <translation>用对抗网络放大；看上去清晰，但可能虚构眼中并不存在的纹理。</translation>
    </message>
    <message>
        <source>Enlarges with regression trees trained on fundus photographs (Schulter et al. 2015); sharper than interpolation, plainer than a network.</source>
        <translation>用在眼底照片上训练的回归树放大（Schulter 等 2015）；比插值清晰，比网络朴素。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Estimates background light and transmission of a clouded lens and inverts the scattering.</source>
        <translation>估计背景光和混浊晶状体的透射率，并逆转散射。</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>光照均匀化</translation>
    </message>
    <message>
        <source>Exponent of the brightness; below 1 brightens dark retina, 1 changes nothing.</source>
        <translation>亮度的指数；小于 1 提亮较暗的视网膜，1 不作改变。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Factor on the L1 loss of pixels on vessels.</source>
        <translation>血管像素的 L1 损失的系数。</translation>
    </message>
    <message>
        <source>Factor on the divergence of the posterior from N(0, 1).</source>
        <translation>后验与 N(0, 1) 之间散度的系数。</translation>
    </message>
    <message>
        <source>Factor on the learning rate for the discriminator.</source>
        <translation>判别器学习率的系数。</translation>
    </message>
    <message>
        <source>Factor on the learning rate for the discriminators.</source>
        <translation>各判别器学习率的系数。</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>特征网络</translation>
    </message>
    <message>
        <source>Features of this layer; default is the one the papers use.</source>
        <translation>取该层的特征；default 为论文所用的层。</translation>
    </message>
    <message>
        <source>Filter width</source>
        <translation>滤波宽度</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>最终学习率</translation>
    </message>
    <message>
        <source>First adversarial step</source>
        <translation>对抗起始步</translation>
    </message>
    <message>
        <source>Flips and turns</source>
        <translation>翻转与旋转</translation>
    </message>
    <message>
        <source>Follows the vessels from seeds and gives their course, width, branches and crossings as a graph.</source>
        <translation>从种子点沿血管追踪，以图结构给出其走行、宽度、分支和交叉。</translation>
    </message>
    <message>
        <source>For a noisy picture of full size: it is reduced by 4 first, so that the result keeps its size.</source>
        <translation>用于全尺寸的含噪图像：先缩小到 1/4，使结果保持原尺寸。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>图框</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Global saliency</source>
        <translation>全局显著性</translation>
    </message>
    <message>
        <source>How far a region is compared with others, as a share of the picture&apos;s longer side.</source>
        <translation>区域与多远范围内的其他区域比较，以图像长边的比例计。</translation>
    </message>
    <message>
        <source>How far a vessel must stand out from its surroundings; lower finds fainter vessels and more that are none.</source>
        <translation>血管须比周围突出的程度；越低可找到更淡的血管，误检也更多。</translation>
    </message>
    <message>
        <source>How far trees and colours may lie from the mean of those learned from: 0 makes all alike, 1 is as learned.</source>
        <translation>血管树和颜色可偏离学习样本均值的程度：0 使其完全一样，1 与所学一致。</translation>
    </message>
    <message>
        <source>How far uneven light is evened out; 0 keeps it, 1 removes it.</source>
        <translation>不均匀光照的校正程度；0 保持不变，1 完全去除。</translation>
    </message>
    <message>
        <source>How many bits a pixel&apos;s grey level says on average; needs no reference.</source>
        <translation>像素灰度级平均包含多少比特信息；无需参考。</translation>
    </message>
    <message>
        <source>How many regions the retina is cut into; more show smaller things.</source>
        <translation>视网膜被划分成多少个区域；越多越能显示细小内容。</translation>
    </message>
    <message>
        <source>How many times wider and higher the result is.</source>
        <translation>结果的宽和高各为原来的多少倍。</translation>
    </message>
    <message>
        <source>How much of the detail is added; 0 changes nothing.</source>
        <translation>添加多少细节；0 不作改变。</translation>
    </message>
    <message>
        <source>How much of the network&apos;s change is taken over: 0 leaves the picture as it is.</source>
        <translation>采用网络改动的多少：0 保持图像原样。</translation>
    </message>
    <message>
        <source>How much of the reference&apos;s vessel length is not there any more.</source>
        <translation>参考中的血管长度有多少已不复存在。</translation>
    </message>
    <message>
        <source>How much of the smooth veil is taken off; 0 leaves it, 1 removes all low frequencies.</source>
        <translation>平滑雾翳的去除程度；0 保留，1 去除全部低频。</translation>
    </message>
    <message>
        <source>How much of the vessel length found was not in the reference.</source>
        <translation>所找到的血管长度中有多少不在参考中。</translation>
    </message>
    <message>
        <source>How often the vessels are cleaned; fewer is faster and rougher.</source>
        <translation>血管清理的次数；越少越快、越粗糙。</translation>
    </message>
    <message>
        <source>How sharp the sharpest places look: 0 blurred, 1 sharp.</source>
        <translation>最清晰处看上去有多清晰：0 为模糊，1 为清晰。</translation>
    </message>
    <message>
        <source>How steep the local contrast may become; higher shows more and raises noise.</source>
        <translation>局部对比度最多可有多陡；越高显示越多，噪声也越强。</translation>
    </message>
    <message>
        <source>How strongly a colour that is spread over the picture is held back.</source>
        <translation>对遍布图像的颜色的抑制强度。</translation>
    </message>
    <message>
        <source>How strongly a frequency is taken from the direction where it is strongest; 0 is the mean of all.</source>
        <translation>每个频率在多大程度上取自其最强的方向；0 为所有方向的均值。</translation>
    </message>
    <message>
        <source>How the input is made from the clean patch.</source>
        <translation>如何由清晰图块生成输入。</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>恒等权重</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Its weight grows to there from 0.</source>
        <translation>其权重从 0 逐渐增长，到此步为止。</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Lanczos interpolation</source>
        <translation>Lanczos 插值</translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation>最大梯度</translation>
    </message>
    <message>
        <source>Largest rotation of a frame, either way.</source>
        <translation>图框的最大旋转角，正反两向。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Least blur</source>
        <translation>最小模糊</translation>
    </message>
    <message>
        <source>Least enlargement</source>
        <translation>最小放大</translation>
    </message>
    <message>
        <source>Least noise</source>
        <translation>最小噪声</translation>
    </message>
    <message>
        <source>Least transmission</source>
        <translation>最小透射率</translation>
    </message>
    <message>
        <source>Left to right and top to bottom, as the eyes of a person are alike.</source>
        <translation>左右镜像和上下镜像，因人的双眼相似。</translation>
    </message>
    <message>
        <source>Length of all vessels that the network finds in the picture.</source>
        <translation>网络在图像中找到的全部血管的长度。</translation>
    </message>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>局部对比度（CLAHE）</translation>
    </message>
    <message>
        <source>Local saliency</source>
        <translation>局部显著性</translation>
    </message>
    <message>
        <source>Local saliency, one of its two features alone, or a global map.</source>
        <translation>局部显著性、其两种特征之一，或全局图。</translation>
    </message>
    <message>
        <source>Look for vessels in</source>
        <translation>血管查找来源</translation>
    </message>
    <message>
        <source>Luminance gain and local contrast (Zhou)</source>
        <translation>亮度增益与局部对比度（Zhou）</translation>
    </message>
    <message>
        <source>Luminance sharpens brightness alone and leaves colour noise as it is; rgb works on each colour.</source>
        <translation>luminance 仅锐化亮度，彩色噪声保持不变；rgb 对每种颜色分别处理。</translation>
    </message>
    <message>
        <source>Mahalanobis distance within which a pixel belongs to the background.</source>
        <translation>像素在此马氏距离之内即属于背景。</translation>
    </message>
    <message>
        <source>Makes a blurry photograph look like a clear one with a network trained on unpaired photographs; can invent detail.</source>
        <translation>用未配对照片训练的网络使模糊照片看上去清晰；可能虚构细节。</translation>
    </message>
    <message>
        <source>Makes a fundus photograph that never was, and the exact map of its vessels, from a number.</source>
        <translation>由一个数生成从未存在过的眼底照片及其精确的血管图。</translation>
    </message>
    <message>
        <source>Matthews&apos; correlation coefficient</source>
        <translation>马修斯相关系数</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mittal, Moorthy and Bovik 2012 by OpenCV with its model of the LIVE photographs; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>Mittal、Moorthy 和 Bovik 2012，由 OpenCV 实现，采用其 LIVE 照片模型；整数级；通道 Y = 0.299 R + 0.587 G + 0.114 B，0 至 255</translation>
    </message>
    <message>
        <source>Mittal, Soundararajan and Bovik 2013: patches of 96 px at two scales, the model given by the user; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>Mittal、Soundararajan 和 Bovik 2013：96 px 的图块，两个尺度，模型由用户提供；整数级；通道 Y = 0.299 R + 0.587 G + 0.114 B，0 至 255</translation>
    </message>
    <message>
        <source>More sharpen more, and raise noise.</source>
        <translation>越多锐化越强，噪声也越强。</translation>
    </message>
    <message>
        <source>Most blur</source>
        <translation>最大模糊</translation>
    </message>
    <message>
        <source>Most enlargement</source>
        <translation>最大放大</translation>
    </message>
    <message>
        <source>Most noise</source>
        <translation>最大噪声</translation>
    </message>
    <message>
        <source>Most noise on the input; vessels only.</source>
        <translation>输入上的最大噪声；仅血管。</translation>
    </message>
    <message>
        <source>Most turn of the patch; vessels only.</source>
        <translation>图块的最大旋转；仅血管。</translation>
    </message>
    <message>
        <source>NIQE (fundus)</source>
        <translation>NIQE（眼底）</translation>
    </message>
    <message>
        <source>NIQE (photographs)</source>
        <translation>NIQE（照片）</translation>
    </message>
    <message>
        <source>NIQE with a model fitted to clean fundus photographs: patches of 96 px wholly inside the field of view, which is reduced to 1024 px across where it is larger; whole levels; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>采用由清晰眼底照片拟合的模型的 NIQE：完全位于视场内的 96 px 图块，视场较大时缩小到直径 1024 px；整数级；通道 Y = 0.299 R + 0.587 G + 0.114 B，0 至 255</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>邻域</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation>噪信比</translation>
    </message>
    <message>
        <source>Nominal noise</source>
        <translation>标称噪声</translation>
    </message>
    <message>
        <source>Nominal share</source>
        <translation>标称比例</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>非局部均值</translation>
    </message>
    <message>
        <source>Norm; 0 for no limit.</source>
        <translation>范数；0 表示不限。</translation>
    </message>
    <message>
        <source>Of a vessel map against a label, threshold 0.5.</source>
        <translation>血管图与标注之比较，阈值 0.5。</translation>
    </message>
    <message>
        <source>Of leaving clear pictures clear and blurred ones blurred.</source>
        <translation>使清晰图像保持清晰、模糊图像保持模糊的权重。</translation>
    </message>
    <message>
        <source>Of the Gaussian that a cell&apos;s share of vessel is compared in: smaller is sharper, larger is more varied.</source>
        <translation>比较单元血管占比所用的高斯的标准差：越小越锐利，越大越多样。</translation>
    </message>
    <message>
        <source>Of the coarse map.</source>
        <translation>粗略图的模糊。</translation>
    </message>
    <message>
        <source>Of the least-squares loss.</source>
        <translation>最小二乘损失的权重。</translation>
    </message>
    <message>
        <source>Of the lower resolution.</source>
        <translation>降低分辨率的倍数。</translation>
    </message>
    <message>
        <source>Of the patch.</source>
        <translation>图块的放大。</translation>
    </message>
    <message>
        <source>Of the patches that are neither enlarged nor turned, so that their pixels are not interpolated.</source>
        <translation>既不放大也不旋转的图块的比例，其像素不经插值。</translation>
    </message>
    <message>
        <source>Of there and back again.</source>
        <translation>往返一致性的权重。</translation>
    </message>
    <message>
        <source>Opacity removed</source>
        <translation>混浊去除量</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Patches a step.</source>
        <translation>每步的图块数。</translation>
    </message>
    <message>
        <source>Peak signal to noise ratio: the mean squared difference on a logarithmic scale.</source>
        <translation>峰值信噪比：均方误差的对数刻度。</translation>
    </message>
    <message>
        <source>Plain share</source>
        <translation>原样比例</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>幂次</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Prior in full from</source>
        <translation>先验全权重始于</translation>
    </message>
    <message>
        <source>Probability of exactly the nominal degradation.</source>
        <translation>恰好采用标称退化的概率。</translation>
    </message>
    <message>
        <source>Published weights</source>
        <translation>发布的权重</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE (0 to 1)</source>
        <translation>RMSE（0 至 1）</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Raises edges by adding the difference from a blurred copy; simple and fast, raises noise too.</source>
        <translation>加上与模糊副本之差以增强边缘；简单快速，也会增强噪声。</translation>
    </message>
    <message>
        <source>Raises local contrast of the lightness; colours keep their hue, noise is raised with the rest.</source>
        <translation>提高明度的局部对比度；颜色保持色调，噪声也随之增强。</translation>
    </message>
    <message>
        <source>Ratio of noise power to signal power; larger is smoother.</source>
        <translation>噪声功率与信号功率之比；越大越平滑。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Reduce first</source>
        <translation>先缩小</translation>
    </message>
    <message>
        <source>Richardson-Lucy deconvolution</source>
        <translation>Richardson-Lucy 反卷积</translation>
    </message>
    <message>
        <source>Root of the mean squared difference of values from 0 to 1.</source>
        <translation>0 到 1 数值的均方误差的平方根。</translation>
    </message>
    <message>
        <source>Root of the mean squared difference.</source>
        <translation>均方误差的平方根。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>S3 sharpness</source>
        <translation>S3 清晰度</translation>
    </message>
    <message>
        <source>SRCNN (Dong 2014)</source>
        <translation>SRCNN（Dong 2014）</translation>
    </message>
    <message>
        <source>SRGAN (Ledig 2017)</source>
        <translation>SRGAN（Ledig 2017）</translation>
    </message>
    <message>
        <source>SRGAN with saliency losses (Mahapatra 2017)</source>
        <translation>采用显著性损失的 SRGAN（Mahapatra 2017）</translation>
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
        <translation>显著性图</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Scattering model (Xiong)</source>
        <translation>散射模型（Xiong）</translation>
    </message>
    <message>
        <source>Search window</source>
        <translation>搜索窗口</translation>
    </message>
    <message>
        <source>Self super-resolution</source>
        <translation>自超分辨率</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the histogram of 256 grey levels, values rounded; inside the region</source>
        <translation>256 级灰度直方图的香农熵，以比特计，值取整；区域内</translation>
    </message>
    <message>
        <source>Shape of the blur: gaussian (haze, optics) or disc (out of focus).</source>
        <translation>模糊的形状：gaussian（雾翳、光学）或 disc（失焦）。</translation>
    </message>
    <message>
        <source>Share of a pixel from which the label calls it vessel, after it was brought into the frame.</source>
        <translation>标注移入图框后，像素的血管占比达到此值即视为血管。</translation>
    </message>
    <message>
        <source>Share of curvature</source>
        <translation>曲率占比</translation>
    </message>
    <message>
        <source>Share of curvature in the sum (w1); the rest is entropy&apos;s. Only for all.</source>
        <translation>曲率在总和中的占比 (w1)；其余为熵。仅用于 all。</translation>
    </message>
    <message>
        <source>Shortest piece</source>
        <translation>最短血管段</translation>
    </message>
    <message>
        <source>Shows at every pixel how much it differs from its surroundings in curvature and entropy: vessels and small lesions.</source>
        <translation>显示每个像素在曲率和熵上与周围相差多少：血管和小病灶。</translation>
    </message>
    <message>
        <source>Shows how probable a blood vessel is at every point of the retina.</source>
        <translation>显示视网膜每一点为血管的概率。</translation>
    </message>
    <message>
        <source>Shows which regions stand out by a colour that is rare and compact (Perazzi et al. 2012).</source>
        <translation>按稀有且紧凑的颜色显示哪些区域突出（Perazzi 等 2012）。</translation>
    </message>
    <message>
        <source>Side of a cell of the coarse map that the network is shown.</source>
        <translation>供网络查看的粗略图的单元边长。</translation>
    </message>
    <message>
        <source>Side of a whole vessel map.</source>
        <translation>整幅血管图的边长。</translation>
    </message>
    <message>
        <source>Side of the network&apos;s input.</source>
        <translation>网络输入的边长。</translation>
    </message>
    <message>
        <source>Side of the patches that are compared; larger for stronger noise.</source>
        <translation>所比较图块的边长；噪声越强宜越大。</translation>
    </message>
    <message>
        <source>Side of the square in which a pixel is compared with others.</source>
        <translation>将像素与其他像素比较的方形区域边长。</translation>
    </message>
    <message>
        <source>Side of the window in which similar patches are sought.</source>
        <translation>搜索相似图块的窗口边长。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian blur that is taken back.</source>
        <translation>要消除的高斯模糊的标准差。</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian; details of about this size are raised.</source>
        <translation>高斯的标准差；约此大小的细节会被增强。</translation>
    </message>
    <message>
        <source>Standard deviation of the gaussian, or radius of the disc.</source>
        <translation>gaussian 的标准差，或 disc 的半径。</translation>
    </message>
    <message>
        <source>Standard deviation of the low-pass as a share of the field of view; smaller removes finer unevenness.</source>
        <translation>低通的标准差，以视场的比例计；越小则去除越细的不均匀。</translation>
    </message>
    <message>
        <source>Standard deviation of the noise that is taken away.</source>
        <translation>要去除的噪声的标准差。</translation>
    </message>
    <message>
        <source>Standard deviation.</source>
        <translation>标准差。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps of linear growth, before the cosine.</source>
        <translation>余弦之前线性增长的步数。</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>步数。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Structural similarity as published (Wang et al. 2004): 1 for equal pictures.</source>
        <translation>按发表论文的结构相似性（Wang 等 2004）：相同图像为 1。</translation>
    </message>
    <message>
        <source>Structural similarity with the default settings of scikit-image.</source>
        <translation>采用 scikit-image 默认设置的结构相似性。</translation>
    </message>
    <message>
        <source>Super-resolution (network)</source>
        <translation>超分辨率（网络）</translation>
    </message>
    <message>
        <source>Super-resolution forest</source>
        <translation>超分辨率森林</translation>
    </message>
    <message>
        <source>Superpixels</source>
        <translation>超像素</translation>
    </message>
    <message>
        <source>Synthetic fundus with vessels</source>
        <translation>含血管的合成眼底</translation>
    </message>
    <message>
        <source>TN / (TN + FP); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>TN / (TN + FP)；掩膜内的像素；概率高于阈值处为血管</translation>
    </message>
    <message>
        <source>TP / (TP + FN); pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>TP / (TP + FN)；掩膜内的像素；概率高于阈值处视为血管</translation>
    </message>
    <message>
        <source>Takes a Gaussian blur back step by step; the picture stays positive, noise grows with the iterations.</source>
        <translation>逐步消除高斯模糊；图像保持为正值，噪声随迭代次数增加。</translation>
    </message>
    <message>
        <source>Takes a gaussian or out-of-focus blur back in one step, as far as the noise allows.</source>
        <translation>在噪声允许的范围内，一步消除高斯模糊或离焦模糊。</translation>
    </message>
    <message>
        <source>Takes away noise by a convolutional autoencoder with skips.</source>
        <translation>用带跳跃连接的卷积自编码器去除噪声。</translation>
    </message>
    <message>
        <source>Takes away noise with a network trained on fundus photographs; keeps thin vessels.</source>
        <translation>用在眼底照片上训练的网络去除噪声；保留细小血管。</translation>
    </message>
    <message>
        <source>Takes away strong noise by a network that predicts the noise itself.</source>
        <translation>用预测噪声本身的网络去除强噪声。</translation>
    </message>
    <message>
        <source>Takes off the smooth veil of a clouded lens by Fourier filtering, then raises local contrast.</source>
        <translation>通过傅里叶滤波去除晶状体混浊造成的均匀雾状遮蔽，再提高局部对比度。</translation>
    </message>
    <message>
        <source>The eight symmetries of the square.</source>
        <translation>正方形的八种对称变换。</translation>
    </message>
    <message>
        <source>The green channel, or the vessel map of a network; widths are measured in the green channel in any case.</source>
        <translation>绿色通道或网络的血管图；无论如何，宽度都在绿色通道中测量。</translation>
    </message>
    <message>
        <source>The reference network of the super-resolution comparisons: how probable a vessel is at every point.</source>
        <translation>超分辨率对比所用的参考网络：每一点是血管的概率。</translation>
    </message>
    <message>
        <source>The same in pixels.</source>
        <translation>同上，以像素计。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>分块数</translation>
    </message>
    <message>
        <source>Tiles along each side; more adapt to smaller regions.</source>
        <translation>每边的分块数；越多则适应的区域越小。</translation>
    </message>
    <message>
        <source>Two-way GAN (Zhao 2019)</source>
        <translation>双向 GAN (Zhao 2019)</translation>
    </message>
    <message>
        <source>Undoes haze and blur, as of a cataract, with networks trained on fundus photographs.</source>
        <translation>用在眼底照片上训练的网络消除雾状混浊和模糊（如白内障所致）。</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>反锐化掩模</translation>
    </message>
    <message>
        <source>Updates of the network.</source>
        <translation>网络的更新次数。</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Vessel from</source>
        <translation>血管来源</translation>
    </message>
    <message>
        <source>Vessel length found</source>
        <translation>找到的血管长度</translation>
    </message>
    <message>
        <source>Vessel length invented</source>
        <translation>虚构的血管长度</translation>
    </message>
    <message>
        <source>Vessel length lost</source>
        <translation>丢失的血管长度</translation>
    </message>
    <message>
        <source>Vessel tracking</source>
        <translation>血管追踪</translation>
    </message>
    <message>
        <source>Vessels (network)</source>
        <translation>血管（网络）</translation>
    </message>
    <message>
        <source>Vessels by the reference U-Net</source>
        <translation>参考 U-Net 的血管</translation>
    </message>
    <message>
        <source>Vessels invented</source>
        <translation>虚构的血管</translation>
    </message>
    <message>
        <source>Vessels lost</source>
        <translation>丢失的血管</translation>
    </message>
    <message>
        <source>Vu, Phan and Chandler 2012: mean of the sharpest 1 % of sqrt(spectral slope x total variation); blocks of 32 px every 8 px, and of 8 px; border mirrored; channel Y = 0.299 R + 0.587 G + 0.114 B, 0 to 255</source>
        <translation>Vu、Phan 和 Chandler 2012：sqrt(谱斜率 x 总变差) 中最清晰的 1 % 的均值；32 px 的块每 8 px 一个，以及 8 px 的块；边缘镜像；通道 Y = 0.299 R + 0.587 G + 0.114 B，0 至 255</translation>
    </message>
    <message>
        <source>Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 5 pixels</source>
        <translation>Wang 等 2004：sigma 为 1.5 的高斯窗，截为 11 x 11，总体协方差，K1 0.01，K2 0.03，范围 255；去掉最外 5 个像素后映射图的均值</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>形变</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of -log D(G) beside the loss.</source>
        <translation>损失之外 -log D(G) 的权重。</translation>
    </message>
    <message>
        <source>Weight of curvature</source>
        <translation>曲率权重</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>L1 损失权重</translation>
    </message>
    <message>
        <source>Weight of the prior</source>
        <translation>先验权重</translation>
    </message>
    <message>
        <source>Weight on vessels</source>
        <translation>血管权重</translation>
    </message>
    <message>
        <source>What is left between the input and the result degraded again.</source>
        <translation>输入与再次退化后的结果之间的残差。</translation>
    </message>
    <message>
        <source>Where the cosine ends.</source>
        <translation>余弦调度的终值。</translation>
    </message>
    <message>
        <source>Whose features are compared; its weights are a file.</source>
        <translation>用其特征进行比较的网络；其权重为一个文件。</translation>
    </message>
    <message>
        <source>Width and height of the result over those of the picture.</source>
        <translation>结果的宽高与图像宽高之比。</translation>
    </message>
    <message>
        <source>Width and height; 1024 is made of 512 by super-resolution.</source>
        <translation>宽和高；1024 由 512 经超分辨率得到。</translation>
    </message>
    <message>
        <source>Width of the surroundings as a share of the field of view.</source>
        <translation>邻域宽度，占视场的比例。</translation>
    </message>
    <message>
        <source>Wiener deconvolution</source>
        <translation>维纳反卷积</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>bf16 where the hardware has it, or as stated.</source>
        <translation>硬件支持时用 bf16，或按指定。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>格</translation>
    </message>
    <message>
        <source>curvature: how lines bend; entropy: how compact structures are; all: their weighted sum.</source>
        <translation>curvature：线条的弯曲程度；entropy：结构的紧凑程度；all：两者的加权和。</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>flips: the mean over the picture and its mirror images; a little better, four times the time. auto: flips up to half a megapixel, none above.</source>
        <translation>flips：对图像及其镜像取平均；效果略好，耗时四倍。auto：半百万像素以内用 flips，超过则不用。</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>灰度级</translation>
    </message>
    <message>
        <source>grey levels of 255</source>
        <translation>255 级中的灰度级</translation>
    </message>
    <message>
        <source>middle lines (Zhang-Suen thinning) of what a vessel network finds above the threshold, inside the mask; lengths in px, diagonal steps sqrt 2; lost or invented: farther than 3 px from any vessel pixel of the other map</source>
        <translation>血管网络在掩膜内高于阈值的结果的中心线（Zhang-Suen 细化）；长度以 px 计，对角步长 sqrt 2；丢失或虚构：距另一张图中任何血管像素超过 3 px</translation>
    </message>
    <message>
        <source>over all thresholds, ties counted half; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>涵盖所有阈值，并列计半；掩膜内的像素；概率高于阈值处视为血管</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>root mean square inside the field of view, R, G and B together, in grey levels of 8 bits, not rounded; degraded again by the known reduction, or for pictures of one size by a least-squares veil and blur</source>
        <translation>视场内 R、G、B 合计的均方根，以 8 位灰度级计，不取整；按已知的缩小方式再次退化，同尺寸图像则用最小二乘拟合的雾化与模糊</translation>
    </message>
    <message>
        <source>root mean squared error in grey levels of 8 bits (0 to 255); no border cut</source>
        <translation>均方根误差，以 8 位灰度级计（0 至 255）；不裁边</translation>
    </message>
    <message>
        <source>root mean squared error of values from 0 to 1; no border cut</source>
        <translation>0 至 1 数值的均方根误差；不裁边</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>uniform window of 7 x 7, sample covariance, K1 0.01, K2 0.03, range 255; mean of the map without its outer 3 pixels</source>
        <translation>7 x 7 均匀窗，样本协方差，K1 0.01，K2 0.03，范围 255；去掉最外 3 个像素后映射图的均值</translation>
    </message>
    <message>
        <source>w1 of the local map; the rest is entropy&apos;s.</source>
        <translation>局部图的 w1；其余归熵。</translation>
    </message>
    <message>
        <source>Of the middle lines of a vessel map and a label, threshold 0.5.</source>
        <translation>由血管图与标注的中心线计算，阈值 0.5。</translation>
    </message>
    <message>
        <source>Shit et al. 2021: harmonic mean of the shares of middle-line pixels (Zhang-Suen thinning) that lie on the other one&apos;s vessels; pixels inside the mask; vessel where the probability is above the threshold</source>
        <translation>Shit 等 2021：双方中心线像素（Zhang-Suen 细化）落在对方血管上的比例的调和平均；仅计掩膜内像素；概率高于阈值处视为血管</translation>
    </message>
    <message>
        <source>clDice</source>
        <translation>clDice</translation>
    </message>
    <message>
        <source>Ends early after so many validations without a better score; 0 to go to the last step.</source>
        <translation>连续若干次验证没有更好的分数时提前结束；0 表示训练到最后一步。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>%1 To import it, say so (--trust).</source>
        <translation>%1 若要导入，请确认信任（--trust）。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 and %2 would both be written to %3: rename one or run them into different folders</source>
        <translation>%1 和 %2 都会写入 %3：请重命名其一，或输出到不同文件夹</translation>
    </message>
    <message>
        <source>%1 bytes are over the limit of %2</source>
        <translation>%1 字节超过 %2 的上限</translation>
    </message>
    <message>
        <source>%1 cannot make 1024 px: there is no method sr.edsr</source>
        <translation>%1 无法生成 1024 px：没有方法 sr.edsr</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 无法运行：%2</translation>
    </message>
    <message>
        <source>%1 cannot run: its model %2 does not estimate a veil</source>
        <translation>%1 无法运行：其模型 %2 不估计雾状遮蔽</translation>
    </message>
    <message>
        <source>%1 cannot run: its model %2 does not make a picture of a picture</source>
        <translation>%1 无法运行：其模型 %2 不是由图像生成图像</translation>
    </message>
    <message>
        <source>%1 cannot run: its model does not make one map of a picture</source>
        <translation>%1 无法运行：其模型不是由一幅图像生成一张图</translation>
    </message>
    <message>
        <source>%1 computes in fp32; it has no bf16 version</source>
        <translation>%1 以 fp32 计算；没有 bf16 版本</translation>
    </message>
    <message>
        <source>%1 has no layer &apos;%2&apos;; there are: %3</source>
        <translation>%1 没有层 &apos;%2&apos;；可用的有：%3</translation>
    </message>
    <message>
        <source>%1 is newer than this build&apos;s %2</source>
        <translation>%1 比本程序的版本 %2 更新</translation>
    </message>
    <message>
        <source>%1 is older than this build&apos;s %2, which may give another picture; set the version to %2 to use it</source>
        <translation>%1 比本程序的版本 %2 更旧，结果图像可能不同；要使用请将版本设为 %2</translation>
    </message>
    <message>
        <source>%1 makes %2: use &apos;%3&apos;</source>
        <translation>%1 生成的是%2：请使用 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 makes a map, so it can only be the last step</source>
        <translation>%1 生成图谱，因此只能是最后一步</translation>
    </message>
    <message>
        <source>%1 photographs</source>
        <translation>%1 侧的照片</translation>
    </message>
    <message>
        <source>%1 pixels are less than the window of %2 x %2</source>
        <translation>%1 像素小于 %2 x %2 的窗口</translation>
    </message>
    <message>
        <source>%1 runs on the CPU; it has no CUDA version</source>
        <translation>%1 在 CPU 上运行；没有 CUDA 版本</translation>
    </message>
    <message>
        <source>%1 x %2 and %3 x %4 px are not of one shape</source>
        <translation>%1 x %2 与 %3 x %4 px 的形状不同</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are over the limit of %3 a side</source>
        <translation>%1 x %2 像素超过每边 %3 的上限</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are over the limit of %3 pixels</source>
        <translation>%1 x %2 像素超过 %3 像素的上限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 made no map</source>
        <translation>%1：%2 没有生成图谱</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; %3</source>
        <translation>%1：&apos;%2&apos; %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be &apos;%3&apos;</source>
        <translation>%1：&apos;%2&apos; 不能为 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; in &apos;cascade&apos; does not make a picture of a picture</source>
        <translation>%1：&apos;cascade&apos; 中的 &apos;%2&apos; 不是由图像生成图像</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is missing</source>
        <translation>%1：缺少 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is missing or has another shape</source>
        <translation>%1：&apos;%2&apos; 缺失或形状不同</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no picture</source>
        <translation>%1：&apos;%2&apos; 不是图像</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not an 8-bit picture of the right size</source>
        <translation>%1：&apos;%2&apos; 不是尺寸正确的 8 位图像</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be from %3 to %4</source>
        <translation>%1：&apos;%2&apos; 必须在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be one of %3</source>
        <translation>%1：&apos;%2&apos; 必须是 %3 之一</translation>
    </message>
    <message>
        <source>%1: &apos;absolutePath&apos; is not one</source>
        <translation>%1：&apos;absolutePath&apos; 不是绝对路径</translation>
    </message>
    <message>
        <source>%1: &apos;base&apos; goes round in a circle</source>
        <translation>%1：&apos;base&apos; 形成循环</translation>
    </message>
    <message>
        <source>%1: &apos;base&apos; must be a recipe&apos;s name, relative to this one&apos;s folder</source>
        <translation>%1：&apos;base&apos; 必须是训练配方名称，相对于此配方的文件夹</translation>
    </message>
    <message>
        <source>%1: &apos;channels&apos; must be three numbers from 0, of a loss mse, l1 or charbonnier</source>
        <translation>%1：&apos;channels&apos; 必须是三个不小于 0 的数，用于损失 mse、l1 或 charbonnier</translation>
    </message>
    <message>
        <source>%1: &apos;data&apos; must be a list of at least one source</source>
        <translation>%1：&apos;data&apos; 必须是至少含一个来源的列表</translation>
    </message>
    <message>
        <source>%1: &apos;device&apos; is auto, cpu or cuda</source>
        <translation>%1：&apos;device&apos; 只能是 auto、cpu 或 cuda</translation>
    </message>
    <message>
        <source>%1: &apos;diameterPx&apos; must be from 16 to 20000</source>
        <translation>%1：&apos;diameterPx&apos; 必须在 16 到 20000 之间</translation>
    </message>
    <message>
        <source>%1: &apos;discriminator&apos; must be a discriminator of three channels</source>
        <translation>%1：&apos;discriminator&apos; 必须是三通道判别器</translation>
    </message>
    <message>
        <source>%1: &apos;format&apos; is &apos;%2&apos;, this build reads fovea-recipe/1</source>
        <translation>%1：&apos;format&apos; 为 &apos;%2&apos;，本程序读取 fovea-recipe/1</translation>
    </message>
    <message>
        <source>%1: &apos;id&apos; is not a number that is new</source>
        <translation>%1：&apos;id&apos; 不是新的编号</translation>
    </message>
    <message>
        <source>%1: &apos;id&apos; must be a plain name</source>
        <translation>%1：&apos;id&apos; 必须是普通名称</translation>
    </message>
    <message>
        <source>%1: &apos;initialLoss&apos; is only for the scheme adversarial</source>
        <translation>%1：&apos;initialLoss&apos; 仅用于方案 adversarial</translation>
    </message>
    <message>
        <source>%1: &apos;inputs&apos; are degraded already: &apos;degradation&apos; must be none, and no loss vessel</source>
        <translation>%1：&apos;inputs&apos; 已经退化：&apos;degradation&apos; 必须为 none，且不能使用血管损失</translation>
    </message>
    <message>
        <source>%1: &apos;low&apos; must not exceed &apos;high&apos;</source>
        <translation>%1：&apos;low&apos; 不得大于 &apos;high&apos;</translation>
    </message>
    <message>
        <source>%1: &apos;marks&apos; is missing</source>
        <translation>%1：缺少 &apos;marks&apos;</translation>
    </message>
    <message>
        <source>%1: &apos;nodes&apos; or &apos;edges&apos; is not a list</source>
        <translation>%1：&apos;nodes&apos; 或 &apos;edges&apos; 不是列表</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be a multiple of %2</source>
        <translation>%1：&apos;patchPx&apos; 必须是 %2 的倍数</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be a multiple of %2, the scale of the stages before the network</source>
        <translation>%1：&apos;patchPx&apos; 必须是 %2（网络之前各级的倍数）的倍数</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be at least 11 for the loss ssim, whose window it must hold</source>
        <translation>%1：使用损失 ssim 时 &apos;patchPx&apos; 至少为 11，以容纳其窗口</translation>
    </message>
    <message>
        <source>%1: &apos;patchPx&apos; must be at most &apos;framePx&apos;, both multiples of &apos;cellPx&apos;, and &apos;patchPx&apos; a multiple of %2</source>
        <translation>%1：&apos;patchPx&apos; 不得超过 &apos;framePx&apos;，两者都是 &apos;cellPx&apos; 的倍数，且 &apos;patchPx&apos; 是 %2 的倍数</translation>
    </message>
    <message>
        <source>%1: &apos;patience&apos; waits for a better score: it needs &apos;keep&apos; to be best</source>
        <translation>%1：&apos;patience&apos; 等待更好的评分：需要将 &apos;keep&apos; 设为 best</translation>
    </message>
    <message>
        <source>%1: &apos;patient&apos; is no regular expression: %2</source>
        <translation>%1：&apos;patient&apos; 不是正则表达式：%2</translation>
    </message>
    <message>
        <source>%1: &apos;patient&apos; must have a group in round brackets that names the patient</source>
        <translation>%1：&apos;patient&apos; 必须有一个用圆括号括起、表示患者的组</translation>
    </message>
    <message>
        <source>%1: &apos;photographs&apos; is not a list</source>
        <translation>%1：&apos;photographs&apos; 不是列表</translation>
    </message>
    <message>
        <source>%1: &apos;precision&apos; is auto, fp32 or bf16</source>
        <translation>%1：&apos;precision&apos; 只能是 auto、fp32 或 bf16</translation>
    </message>
    <message>
        <source>%1: &apos;results&apos; is not a list</source>
        <translation>%1：&apos;results&apos; 不是列表</translation>
    </message>
    <message>
        <source>%1: &apos;scheme&apos; must be one of %2</source>
        <translation>%1：&apos;scheme&apos; 必须是 %2 之一</translation>
    </message>
    <message>
        <source>%1: &apos;steps&apos; is not a list</source>
        <translation>%1：&apos;steps&apos; 不是列表</translation>
    </message>
    <message>
        <source>%1: &apos;table&apos; and &apos;column&apos; go together</source>
        <translation>%1：&apos;table&apos; 和 &apos;column&apos; 必须同时使用</translation>
    </message>
    <message>
        <source>%1: &apos;threads&apos; or &apos;tilePx&apos; is out of range</source>
        <translation>%1：&apos;threads&apos; 或 &apos;tilePx&apos; 超出范围</translation>
    </message>
    <message>
        <source>%1: &apos;type&apos; must be one of %2</source>
        <translation>%1：&apos;type&apos; 必须是 %2 之一</translation>
    </message>
    <message>
        <source>%1: &apos;weight&apos; must be a number from 0</source>
        <translation>%1：&apos;weight&apos; 必须是不小于 0 的数</translation>
    </message>
    <message>
        <source>%1: JSON nested too deeply</source>
        <translation>%1：JSON 嵌套过深</translation>
    </message>
    <message>
        <source>%1: OpenCV: %2</source>
        <translation>%1：OpenCV：%2</translation>
    </message>
    <message>
        <source>%1: a TorchScript module brings its own architecture</source>
        <translation>%1：TorchScript 模块自带架构</translation>
    </message>
    <message>
        <source>%1: a TorchScript module is left as it is</source>
        <translation>%1：TorchScript 模块保持原样</translation>
    </message>
    <message>
        <source>%1: a cascade without stages</source>
        <translation>%1：没有任何级的级联</translation>
    </message>
    <message>
        <source>%1: a forest needs the degradation low-resolution of its own scale</source>
        <translation>%1：森林需要与其倍数相同的 low-resolution 退化</translation>
    </message>
    <message>
        <source>%1: a graph&apos;s name must end in .json, .csv or .png</source>
        <translation>%1：图结构文件名必须以 .json、.csv 或 .png 结尾</translation>
    </message>
    <message>
        <source>%1: a map is written as PNG; the name must end in .png</source>
        <translation>%1：图谱以 PNG 写入；名称必须以 .png 结尾</translation>
    </message>
    <message>
        <source>%1: a mark&apos;s number is one or more</source>
        <translation>%1：标记的编号至少为 1</translation>
    </message>
    <message>
        <source>%1: a model card must be a JSON object</source>
        <translation>%1：模型卡必须是 JSON 对象</translation>
    </message>
    <message>
        <source>%1: a point is not three numbers</source>
        <translation>%1：某个点不是三个数</translation>
    </message>
    <message>
        <source>%1: a seed lies outside the picture of %2 x %3 px</source>
        <translation>%1：有起点位于 %2 x %3 px 的图像之外</translation>
    </message>
    <message>
        <source>%1: a vessel map holds a value outside 0 to 1</source>
        <translation>%1：血管图含有 0 到 1 之外的值</translation>
    </message>
    <message>
        <source>%1: all photographs of this set are for testing</source>
        <translation>%1：此数据集的所有照片都用于测试</translation>
    </message>
    <message>
        <source>%1: another recipe has the id &apos;%2&apos; too</source>
        <translation>%1：另一个训练配方也使用标识 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: augment: &apos;gain&apos;, &apos;noise&apos; and &apos;rotation&apos; are for the vessel loss only: what is restored must keep its colours and its pixels</source>
        <translation>%1：augment：&apos;gain&apos;、&apos;noise&apos; 和 &apos;rotation&apos; 仅用于血管损失：要复原的图像必须保留其颜色和像素</translation>
    </message>
    <message>
        <source>%1: became shorter while it was read</source>
        <translation>%1：读取过程中文件变短了</translation>
    </message>
    <message>
        <source>%1: belongs to another recipe</source>
        <translation>%1：属于另一个训练配方</translation>
    </message>
    <message>
        <source>%1: builds on itself through &apos;startFrom&apos; or &apos;cascade&apos;</source>
        <translation>%1：通过 &apos;startFrom&apos; 或 &apos;cascade&apos; 依赖于自身</translation>
    </message>
    <message>
        <source>%1: cannot be created: %2</source>
        <translation>%1：无法创建：%2</translation>
    </message>
    <message>
        <source>%1: cannot be looked into</source>
        <translation>%1：无法查看</translation>
    </message>
    <message>
        <source>%1: cannot be made: %2</source>
        <translation>%1：无法创建：%2</translation>
    </message>
    <message>
        <source>%1: cannot be opened</source>
        <translation>%1：无法打开</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation>%1：无法打开：%2</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1：无法读取</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: cannot be replaced: %2</source>
        <translation>%1：无法替换：%2</translation>
    </message>
    <message>
        <source>%1: cannot be searched: %2</source>
        <translation>%1：无法搜索：%2</translation>
    </message>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1：无法写入</translation>
    </message>
    <message>
        <source>%1: cannot write in its folder: %2</source>
        <translation>%1：无法写入其所在文件夹：%2</translation>
    </message>
    <message>
        <source>%1: could not be moved to the trash; it is left where it is</source>
        <translation>%1：无法移到回收站；保留在原处</translation>
    </message>
    <message>
        <source>%1: could not be probed</source>
        <translation>%1：无法探测</translation>
    </message>
    <message>
        <source>%1: does not exist</source>
        <translation>%1：不存在</translation>
    </message>
    <message>
        <source>%1: does not hold the patches of a run</source>
        <translation>%1：不含训练的图块</translation>
    </message>
    <message>
        <source>%1: either all sources have &apos;inputs&apos; or none</source>
        <translation>%1：所有来源要么都有 &apos;inputs&apos;，要么都没有</translation>
    </message>
    <message>
        <source>%1: entry %2 is incomplete</source>
        <translation>%1：条目 %2 不完整</translation>
    </message>
    <message>
        <source>%1: exists already %2; nothing is replaced</source>
        <translation>%1：已存在，%2；不会替换任何内容</translation>
    </message>
    <message>
        <source>%1: exists already, and is not replaced</source>
        <translation>%1：已存在，不会被替换</translation>
    </message>
    <message>
        <source>%1: exists already; choose another name</source>
        <translation>%1：已存在；请换一个名称</translation>
    </message>
    <message>
        <source>%1: finds no vessels; choose a method for the task segment</source>
        <translation>%1：不能查找血管；请选择用于任务 segment 的方法</translation>
    </message>
    <message>
        <source>%1: format &apos;%2&apos; is not %3</source>
        <translation>%1：格式 &apos;%2&apos; 不是 %3</translation>
    </message>
    <message>
        <source>%1: gave no map</source>
        <translation>%1：没有给出图谱</translation>
    </message>
    <message>
        <source>%1: give its card, or the method it works like and a name for it</source>
        <translation>%1：请提供其模型卡，或其所对应的方法和一个名称</translation>
    </message>
    <message>
        <source>%1: half precision changes the result by up to %2, over the limit of %3; the model is left as it was</source>
        <translation>%1：半精度使结果最多改变 %2，超过上限 %3；模型保持原样</translation>
    </message>
    <message>
        <source>%1: has %2 bytes where its card says %3</source>
        <translation>%1：有 %2 字节，而模型卡写的是 %3</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, the limit is %3</source>
        <translation>%1：有 %2 字节，上限为 %3</translation>
    </message>
    <message>
        <source>%1: has %2 pixels, %3 has %4; nothing is cropped or resized</source>
        <translation>%1：有 %2 像素，%3 有 %4；不会裁剪或缩放</translation>
    </message>
    <message>
        <source>%1: has %2 x %3 pixels, its photograph %4 x %5</source>
        <translation>%1：有 %2 x %3 像素，而其照片为 %4 x %5</translation>
    </message>
    <message>
        <source>%1: has a tensor &apos;%2&apos; that the network does not know</source>
        <translation>%1：含有网络不认识的张量 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: has another scale than its card says</source>
        <translation>%1：倍数与其模型卡不符</translation>
    </message>
    <message>
        <source>%1: has another size than its photograph</source>
        <translation>%1：尺寸与其照片不同</translation>
    </message>
    <message>
        <source>%1: has fewer than two points</source>
        <translation>%1：少于两个点</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos;</source>
        <translation>%1：没有列 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: has no fp32 weights left to pack</source>
        <translation>%1：已没有可压缩的 fp32 权重</translation>
    </message>
    <message>
        <source>%1: has no tensor &apos;%2&apos; that the network needs</source>
        <translation>%1：没有网络所需的张量 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: has no vessel label</source>
        <translation>%1：没有血管标注</translation>
    </message>
    <message>
        <source>%1: has not these tensors of %2: %3</source>
        <translation>%1：缺少 %2 的这些张量：%3</translation>
    </message>
    <message>
        <source>%1: has the format &apos;%2&apos;; this build reads %3</source>
        <translation>%1：格式为 &apos;%2&apos;；本程序读取 %3</translation>
    </message>
    <message>
        <source>%1: holds a run already; resume it or choose another folder</source>
        <translation>%1：已有一次训练；请继续它或选择其他文件夹</translation>
    </message>
    <message>
        <source>%1: holds no file named %2</source>
        <translation>%1：没有名为 %2 的文件</translation>
    </message>
    <message>
        <source>%1: holds no line &apos;file, x0, y0, x1, y1&apos;</source>
        <translation>%1：没有 &apos;file, x0, y0, x1, y1&apos; 行</translation>
    </message>
    <message>
        <source>%1: holds no line &apos;file,score,...&apos;</source>
        <translation>%1：没有 &apos;file,score,...&apos; 行</translation>
    </message>
    <message>
        <source>%1: holds no photographs where the layout %2 has them</source>
        <translation>%1：布局 %2 规定的位置没有照片</translation>
    </message>
    <message>
        <source>%1: holds no pictures</source>
        <translation>%1：不含图像</translation>
    </message>
    <message>
        <source>%1: holds no recipe (*.json)</source>
        <translation>%1：没有训练配方 (*.json)</translation>
    </message>
    <message>
        <source>%1: holds no reference named %2</source>
        <translation>%1：没有名为 %2 的参考</translation>
    </message>
    <message>
        <source>%1: holds no run to resume (no recipe.json)</source>
        <translation>%1：没有可继续的训练（缺少 recipe.json）</translation>
    </message>
    <message>
        <source>%1: is a TorchScript module that was not declared trusted here; such a module can run any operation. Import it with &apos;fovea-cli models import --trust&apos; if you trust who made it</source>
        <translation>%1：是未在此声明信任的 TorchScript 模块；这类模块可执行任何操作。若信任其制作者，请用 &apos;fovea-cli models import --trust&apos; 导入</translation>
    </message>
    <message>
        <source>%1: is a TorchScript module, which is a program: run as a model it can do anything that LibTorch can, reading and writing files among it. Do you trust whoever made it?</source>
        <translation>%1：是 TorchScript 模块，即一个程序：作为模型运行时，它能做 LibTorch 能做的一切，包括读写文件。您信任其制作者吗？</translation>
    </message>
    <message>
        <source>%1: is a file; several outputs need a folder</source>
        <translation>%1：是文件；多个输出需要文件夹</translation>
    </message>
    <message>
        <source>%1: is a folder</source>
        <translation>%1：是文件夹</translation>
    </message>
    <message>
        <source>%1: is a folder (use --recursive to take the pictures in it)</source>
        <translation>%1：是文件夹（用 --recursive 可处理其中的图像）</translation>
    </message>
    <message>
        <source>%1: is a photograph of this session; choose another name</source>
        <translation>%1：是此会话的照片；请换一个名称</translation>
    </message>
    <message>
        <source>%1: is both in training and in validation</source>
        <translation>%1：同时位于训练集和验证集</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: %2</source>
        <translation>%1：不是 NIQE 模型：%2</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: &apos;%2&apos; is %3</source>
        <translation>%1：不是 NIQE 模型：&apos;%2&apos; 为 %3</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: &apos;%2&apos; is missing</source>
        <translation>%1：不是 NIQE 模型：缺少 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: &apos;%2&apos; is missing or not of 32-bit floats</source>
        <translation>%1：不是 NIQE 模型：&apos;%2&apos; 缺失或不是 32 位浮点数</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: its metadata do not say %2</source>
        <translation>%1：不是 NIQE 模型：元数据中没有 %2</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: mu_pris_param or cov_pris_param is missing</source>
        <translation>%1：不是 NIQE 模型：缺少 mu_pris_param 或 cov_pris_param</translation>
    </message>
    <message>
        <source>%1: is no NIQE model: patchPx is odd</source>
        <translation>%1：不是 NIQE 模型：patchPx 为奇数</translation>
    </message>
    <message>
        <source>%1: is no TorchScript module that this LibTorch reads (%2)</source>
        <translation>%1：不是此 LibTorch 能读取的 TorchScript 模块（%2）</translation>
    </message>
    <message>
        <source>%1: is no list of trusted modules (%2)</source>
        <translation>%1：不是受信任模块列表（%2）</translation>
    </message>
    <message>
        <source>%1: is no model of the user&apos;s; only those can be removed</source>
        <translation>%1：不是用户自己的模型；只有那些才能移除</translation>
    </message>
    <message>
        <source>%1: is no recipe</source>
        <translation>%1：不是训练配方</translation>
    </message>
    <message>
        <source>%1: is not a checkpoint of this version of Fovea</source>
        <translation>%1：不是此版本 Fovea 的检查点</translation>
    </message>
    <message>
        <source>%1: is not a file of marks that Fovea exported (%2)</source>
        <translation>%1：不是 Fovea 导出的标记文件（%2）</translation>
    </message>
    <message>
        <source>%1: is not a forest of Fovea (format fovea-forest/1)</source>
        <translation>%1：不是 Fovea 的森林（格式 fovea-forest/1）</translation>
    </message>
    <message>
        <source>%1: is not a packed set of Fovea</source>
        <translation>%1：不是 Fovea 的打包数据集</translation>
    </message>
    <message>
        <source>%1: is not a regular file</source>
        <translation>%1：不是普通文件</translation>
    </message>
    <message>
        <source>%1: is not a session of Fovea</source>
        <translation>%1：不是 Fovea 的会话</translation>
    </message>
    <message>
        <source>%1: is not used, as there is a model of the same name in %2</source>
        <translation>%1：未使用，因为 %2 中有同名模型</translation>
    </message>
    <message>
        <source>%1: is not valid JSON: %2</source>
        <translation>%1：不是有效的 JSON：%2</translation>
    </message>
    <message>
        <source>%1: is the input %2, which is never written over</source>
        <translation>%1：就是输入 %2，绝不会被覆盖</translation>
    </message>
    <message>
        <source>%1: is there already; choose another name</source>
        <translation>%1：已存在；请换一个名称</translation>
    </message>
    <message>
        <source>%1: is there and is no session; choose another name</source>
        <translation>%1：已存在且不是会话；请换一个名称</translation>
    </message>
    <message>
        <source>%1: is there without its picture; nothing is replaced</source>
        <translation>%1：存在但没有对应的图像；不会替换任何内容</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is not the one in %2: the card is another file&apos;s</source>
        <translation>%1：SHA-256 与 %2 中的不符：该模型卡属于另一个文件</translation>
    </message>
    <message>
        <source>%1: its SHA-256 is not the one in the model&apos;s card (the file was changed or damaged)</source>
        <translation>%1：SHA-256 与模型卡不符（文件被改动或已损坏）</translation>
    </message>
    <message>
        <source>%1: its architecture must be said</source>
        <translation>%1：必须指明其架构</translation>
    </message>
    <message>
        <source>%1: its folder does not exist</source>
        <translation>%1：其所在文件夹不存在</translation>
    </message>
    <message>
        <source>%1: its format is not &apos;%2&apos;, the only one this version reads</source>
        <translation>%1：格式不是 &apos;%2&apos;，而此版本只能读取它</translation>
    </message>
    <message>
        <source>%1: its forward() takes no 1 x 3 x 64 x 64 or 1 x 1 x 64 x 64 picture</source>
        <translation>%1：其 forward() 不接受 1 x 3 x 64 x 64 或 1 x 1 x 64 x 64 的图像</translation>
    </message>
    <message>
        <source>%1: its id is &apos;%2&apos;, not the folder&apos;s name</source>
        <translation>%1：其标识为 &apos;%2&apos;，与文件夹名不符</translation>
    </message>
    <message>
        <source>%1: its labels&apos; names follow no rule</source>
        <translation>%1：标注的名称没有规律</translation>
    </message>
    <message>
        <source>%1: its tensors are not the network&apos;s; %2</source>
        <translation>%1：其张量与网络不符；%2</translation>
    </message>
    <message>
        <source>%1: its window must be odd, its features and components multiples of 8</source>
        <translation>%1：窗口必须为奇数，特征数和分量数必须是 8 的倍数</translation>
    </message>
    <message>
        <source>%1: leads to no node</source>
        <translation>%1：没有指向任何节点</translation>
    </message>
    <message>
        <source>%1: line %2 has no number for &apos;%3&apos;</source>
        <translation>%1：第 %2 行没有 &apos;%3&apos; 的数值</translation>
    </message>
    <message>
        <source>%1: makes %2 x %3 pixels of 64 x 64, which is no enlargement by 1 to 16</source>
        <translation>%1：由 64 x 64 像素生成 %2 x %3，不是 1 到 16 倍的放大</translation>
    </message>
    <message>
        <source>%1: must be a JSON object</source>
        <translation>%1：必须是 JSON 对象</translation>
    </message>
    <message>
        <source>%1: must have at least one term</source>
        <translation>%1：至少要有一项</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1：需要%2</translation>
    </message>
    <message>
        <source>%1: negative tile size or thread count</source>
        <translation>%1：分块大小或线程数为负</translation>
    </message>
    <message>
        <source>%1: no file matches &apos;include&apos;</source>
        <translation>%1：没有文件符合 &apos;include&apos;</translation>
    </message>
    <message>
        <source>%1: no photograph of %2 has &apos;%3&apos; from &apos;low&apos; to &apos;high&apos;</source>
        <translation>%1：%2 中没有照片的 &apos;%3&apos; 在 &apos;low&apos; 到 &apos;high&apos; 之间</translation>
    </message>
    <message>
        <source>%1: no vessel was found in the reference, so none can be lost</source>
        <translation>%1：参考中没有找到血管，因此不可能丢失</translation>
    </message>
    <message>
        <source>%1: not enough memory</source>
        <translation>%1：内存不足</translation>
    </message>
    <message>
        <source>%1: not enough memory to read it</source>
        <translation>%1：内存不足，无法读取</translation>
    </message>
    <message>
        <source>%1: not enough memory to write it</source>
        <translation>%1：内存不足，无法写入</translation>
    </message>
    <message>
        <source>%1: not enough memory; use a smaller batch or patch</source>
        <translation>%1：内存不足；请减小批量或图块</translation>
    </message>
    <message>
        <source>%1: pixels farther than the declared margin of %2 change its result: declare a larger one, or none to give it whole pictures</source>
        <translation>%1：声明的边距 %2 之外的像素会改变结果：请声明更大的边距，或不声明以传入整幅图像</translation>
    </message>
    <message>
        <source>%1: reading failed: %2</source>
        <translation>%1：读取失败：%2</translation>
    </message>
    <message>
        <source>%1: takes pictures of some sizes only, which are no multiples of 64</source>
        <translation>%1：只接受某些尺寸的图像，且不是 64 的倍数</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; holds values beyond half precision</source>
        <translation>%1：张量 &apos;%2&apos; 含有超出半精度的值</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; holds values that are not finite</source>
        <translation>%1：张量 &apos;%2&apos; 含有非有限值</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is %3, the network needs %4</source>
        <translation>%1：张量 &apos;%2&apos; 为 %3，而网络需要 %4</translation>
    </message>
    <message>
        <source>%1: the card says %2 %3, its architecture gives %4</source>
        <translation>%1：模型卡写的是 %2 %3，而其架构得出 %4</translation>
    </message>
    <message>
        <source>%1: the card says architecture and method already</source>
        <translation>%1：模型卡已写明架构和方法</translation>
    </message>
    <message>
        <source>%1: the cnn loss, and no other, has &apos;weights&apos;: a safetensors file of its features</source>
        <translation>%1：只有 cnn 损失才有 &apos;weights&apos;：其特征的 safetensors 文件</translation>
    </message>
    <message>
        <source>%1: the degradation is %2, but the network enlarges %3 and the stages before it %4</source>
        <translation>%1：退化为 %2，而网络放大 %3，其前各级放大 %4</translation>
    </message>
    <message>
        <source>%1: the discriminator judges 4 channels: the label and a colour picture</source>
        <translation>%1：判别器判断 4 个通道：标注和彩色图像</translation>
    </message>
    <message>
        <source>%1: the loss is not finite; lower the learning rate</source>
        <translation>%1：损失不是有限值；请降低学习率</translation>
    </message>
    <message>
        <source>%1: the mark strip is for a picture (.png)</source>
        <translation>%1：标识条带只用于图像（.png）</translation>
    </message>
    <message>
        <source>%1: the marks are not a list</source>
        <translation>%1：标记不是列表</translation>
    </message>
    <message>
        <source>%1: the mask is black everywhere</source>
        <translation>%1：掩模全黑</translation>
    </message>
    <message>
        <source>%1: the mask is empty</source>
        <translation>%1：掩模为空</translation>
    </message>
    <message>
        <source>%1: the name must end in .png, .tif or .tiff</source>
        <translation>%1：名称必须以 .png、.tif 或 .tiff 结尾</translation>
    </message>
    <message>
        <source>%1: the network&apos;s channels do not fit the task</source>
        <translation>%1：网络的通道与任务不符</translation>
    </message>
    <message>
        <source>%1: the output&apos;s name must end in .png, .tif or .tiff</source>
        <translation>%1：输出名称必须以 .png、.tif 或 .tiff 结尾</translation>
    </message>
    <message>
        <source>%1: the picture and its vessel maps, label and mask differ in size</source>
        <translation>%1：图像与其血管图、标注和掩模的尺寸不同</translation>
    </message>
    <message>
        <source>%1: the reference has %2 pixels, the result will have %3</source>
        <translation>%1：参考有 %2 像素，结果将有 %3</translation>
    </message>
    <message>
        <source>%1: the scheme pix2pix trains a pix2pix-generator of 2 input channels</source>
        <translation>%1：方案 pix2pix 训练 2 个输入通道的 pix2pix-generator</translation>
    </message>
    <message>
        <source>%1: the scheme vae trains a residual-vae</source>
        <translation>%1：方案 vae 训练 residual-vae</translation>
    </message>
    <message>
        <source>%1: the scheme veil needs the degradation cataract</source>
        <translation>%1：方案 veil 需要退化 cataract</translation>
    </message>
    <message>
        <source>%1: the scheme veil trains the architecture veil-estimator</source>
        <translation>%1：方案 veil 训练架构 veil-estimator</translation>
    </message>
    <message>
        <source>%1: the scheme vessel-denoising trains a vessel-denoiser</source>
        <translation>%1：方案 vessel-denoising 训练 vessel-denoiser</translation>
    </message>
    <message>
        <source>%1: the two vessel maps and the mask differ in size</source>
        <translation>%1：两幅血管图与掩模的尺寸不同</translation>
    </message>
    <message>
        <source>%1: the vessel loss does not go with adversarial training</source>
        <translation>%1：血管损失不能用于对抗训练</translation>
    </message>
    <message>
        <source>%1: the vessel loss goes neither with other losses nor with a lower resolution</source>
        <translation>%1：血管损失既不能与其他损失并用，也不能用于较低分辨率</translation>
    </message>
    <message>
        <source>%1: the weights lie outside the model&apos;s folder</source>
        <translation>%1：权重位于模型文件夹之外</translation>
    </message>
    <message>
        <source>%1: the weights named by the model&apos;s card are not there</source>
        <translation>%1：模型卡所列的权重不存在</translation>
    </message>
    <message>
        <source>%1: there are two marks with the number %2</source>
        <translation>%1：有两个编号为 %2 的标记</translation>
    </message>
    <message>
        <source>%1: there is a model of this name already</source>
        <translation>%1：已有同名模型</translation>
    </message>
    <message>
        <source>%1: there is no key &apos;%2&apos;</source>
        <translation>%1：没有键 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: there is no node kind &apos;%2&apos;</source>
        <translation>%1：没有节点类型 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: there is no photograph to train on</source>
        <translation>%1：没有可用于训练的照片</translation>
    </message>
    <message>
        <source>%1: there is no picture</source>
        <translation>%1：没有图像</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1：没有此文件夹</translation>
    </message>
    <message>
        <source>%1: there is no training scheme &apos;%2&apos;</source>
        <translation>%1：没有训练方案 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: there is no vessel map</source>
        <translation>%1：没有血管图</translation>
    </message>
    <message>
        <source>%1: this run is being trained already, here or by another program</source>
        <translation>%1：此训练已在本程序或其他程序中进行</translation>
    </message>
    <message>
        <source>%1: two-way training knows no earlier stages (&apos;cascade&apos;)</source>
        <translation>%1：双向训练没有前置级（&apos;cascade&apos;）</translation>
    </message>
    <message>
        <source>%1: two-way training learns from photographs as they are; &apos;degradation&apos; must be none</source>
        <translation>%1：双向训练直接从照片学习；&apos;degradation&apos; 必须为 none</translation>
    </message>
    <message>
        <source>%1: two-way training needs an architecture that makes a picture of the same size</source>
        <translation>%1：双向训练需要输出图像尺寸不变的架构</translation>
    </message>
    <message>
        <source>%1: unknown device &apos;%2&apos;</source>
        <translation>%1：未知设备 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: unknown precision &apos;%2&apos;</source>
        <translation>%1：未知精度 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: was begun with another recipe than %2; remove the folder to train anew</source>
        <translation>%1：是用与 %2 不同的训练配方开始的；要重新训练请移除该文件夹</translation>
    </message>
    <message>
        <source>%1: was made by another recipe; resume with the recipe beside it</source>
        <translation>%1：由另一个训练配方生成；请用旁边的训练配方继续</translation>
    </message>
    <message>
        <source>%1: with several inputs the reference must be a folder of pictures with the same names</source>
        <translation>%1：有多个输入时，参考必须是包含同名图像的文件夹</translation>
    </message>
    <message>
        <source>%1: writing failed: %2</source>
        <translation>%1：写入失败：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no method that an imported model can work like; there are: %2</source>
        <translation>&apos;%1&apos; 不是导入模型可对应的方法；可用的有：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; a step has method, version and parameters</source>
        <translation>&apos;%1&apos; 未知；步骤包含 method、version 和 parameters</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form key=value</source>
        <translation>&apos;%1&apos; 不是“键=值”的形式</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: there is no &apos;%2&apos; to change</source>
        <translation>&apos;%1&apos;：没有可更改的 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;points&apos; is missing</source>
        <translation>缺少 &apos;points&apos;</translation>
    </message>
    <message>
        <source>&apos;steps&apos; is empty</source>
        <translation>&apos;steps&apos; 为空</translation>
    </message>
    <message>
        <source>&apos;steps&apos; is not a list</source>
        <translation>&apos;steps&apos; 不是列表</translation>
    </message>
    <message>
        <source>&apos;version&apos; is not a whole number</source>
        <translation>&apos;version&apos; 不是整数</translation>
    </message>
    <message>
        <source>CUDA is not available: either this Fovea was built with a LibTorch for processors only, or there is no CUDA device; build it with the preset &apos;cuda&apos; and -DTorch_DIR=&lt;LibTorch 2.x for CUDA&gt;/share/cmake/Torch (see README), or use --device cpu</source>
        <translation>CUDA 不可用：此 Fovea 使用的是仅支持处理器的 LibTorch，或没有 CUDA 设备；请用预设 &apos;cuda&apos; 和 -DTorch_DIR=&lt;支持 CUDA 的 LibTorch 2.x&gt;/share/cmake/Torch 构建（见 README），或改用 CPU（--device cpu）</translation>
    </message>
    <message>
        <source>DICOM with %1 of %2 bits a sample is not supported</source>
        <translation>不支持每个样本使用 %2 位中 %1 位的 DICOM</translation>
    </message>
    <message>
        <source>DICOM with photometric interpretation &apos;%1&apos; and %2 samples a pixel is not supported</source>
        <translation>不支持光度解释为 &apos;%1&apos;、每像素 %2 个样本的 DICOM</translation>
    </message>
    <message>
        <source>DICOM with signed samples is not supported</source>
        <translation>不支持带符号样本的 DICOM</translation>
    </message>
    <message>
        <source>DICOM with transfer syntax %1 is not supported</source>
        <translation>不支持传输语法为 %1 的 DICOM</translation>
    </message>
    <message>
        <source>DICOM with uncompressed samples in %1 is not supported</source>
        <translation>不支持 %1 未压缩样本的 DICOM</translation>
    </message>
    <message>
        <source>OpenCV: %1</source>
        <translation>OpenCV：%1</translation>
    </message>
    <message>
        <source>SSIM map: the picture and its reference differ in size; nothing is resized</source>
        <translation>SSIM 图：图像与参考的尺寸不同；不会缩放</translation>
    </message>
    <message>
        <source>SSIM map: the picture is smaller than the window of 11 x 11 pixels</source>
        <translation>SSIM 图：图像小于 11 x 11 像素的窗口</translation>
    </message>
    <message>
        <source>a %1 has the wrong number of points</source>
        <translation>形状 &apos;%1&apos; 的点数不正确</translation>
    </message>
    <message>
        <source>a JPEG in CMYK colours is not supported</source>
        <translation>不支持 CMYK 颜色的 JPEG</translation>
    </message>
    <message>
        <source>a PyTorch pickle/zip file: it can run code when loaded; convert it to safetensors</source>
        <translation>PyTorch 的 pickle/zip 文件：加载时可能执行代码；请转换为 safetensors</translation>
    </message>
    <message>
        <source>a Python pickle: it can run code when loaded; convert it to safetensors</source>
        <translation>Python pickle：加载时可能执行代码；请转换为 safetensors</translation>
    </message>
    <message>
        <source>a TIFF with %1-bit samples of this kind is not supported</source>
        <translation>不支持此类 %1 位样本的 TIFF</translation>
    </message>
    <message>
        <source>a batch is running; cancel it or wait for its end</source>
        <translation>批处理正在运行；请取消它或等待结束</translation>
    </message>
    <message>
        <source>a black-and-white PBM is not supported</source>
        <translation>不支持黑白 PBM</translation>
    </message>
    <message>
        <source>a forest grows tree by tree: its time is known once the first one stands</source>
        <translation>森林逐棵生长：第一棵树长成后才知道所需时间</translation>
    </message>
    <message>
        <source>a forest is trained on the CPU; choose the device auto or cpu</source>
        <translation>森林在 CPU 上训练；设备请选 auto 或 cpu</translation>
    </message>
    <message>
        <source>a graph of a photograph&apos;s vessels</source>
        <translation>照片的血管图结构</translation>
    </message>
    <message>
        <source>a label and its field of view must have the same size, a frame at least 16 px</source>
        <translation>标注与其视场的尺寸必须相同，边框至少 16 px</translation>
    </message>
    <message>
        <source>a map shows s3 or consistency: ask for one of the two</source>
        <translation>图谱显示 s3 或 consistency：请指定其一</translation>
    </message>
    <message>
        <source>a member lies beyond its end</source>
        <translation>某个成员超出文件末尾</translation>
    </message>
    <message>
        <source>a network from %1 to %2 channels at scale %3 cannot work like %4, %5</source>
        <translation>从 %1 到 %2 通道、倍数 %3 的网络不能像 %4 那样工作，%5</translation>
    </message>
    <message>
        <source>a number from %1 to %2%3</source>
        <translation>%1 到 %2%3 的数</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>a picture is only reduced to be compared, never enlarged</source>
        <translation>图像只会为比较而缩小，绝不放大</translation>
    </message>
    <message>
        <source>a picture or a map of a photograph</source>
        <translation>照片的图像或图谱</translation>
    </message>
    <message>
        <source>a point is not two numbers</source>
        <translation>某个点不是两个数</translation>
    </message>
    <message>
        <source>a point is too far away</source>
        <translation>某个点太远</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>a result of %1 x %2 pixels needs about %3 of memory, and %4 are free; %5</source>
        <translation>%1 x %2 像素的结果约需 %3 内存，可用 %4；%5</translation>
    </message>
    <message>
        <source>a sequence holds something that is no item</source>
        <translation>序列中含有不是条目的内容</translation>
    </message>
    <message>
        <source>a shape has too many points</source>
        <translation>某个形状的点太多</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>某个方差为负</translation>
    </message>
    <message>
        <source>a vessel label</source>
        <translation>血管标注</translation>
    </message>
    <message>
        <source>a vessel map of the picture</source>
        <translation>图像的血管图</translation>
    </message>
    <message>
        <source>a vessel map of the reference</source>
        <translation>参考的血管图</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>%1 到 %2%3 的整数</translation>
    </message>
    <message>
        <source>an HDF5 file: convert it to safetensors</source>
        <translation>HDF5 文件：请转换为 safetensors</translation>
    </message>
    <message>
        <source>an element is longer than the file</source>
        <translation>某个元素比文件还长</translation>
    </message>
    <message>
        <source>an item is longer than its sequence</source>
        <translation>某个条目比其序列还长</translation>
    </message>
    <message>
        <source>and its header disagree about the size</source>
        <translation>与文件头的尺寸不一致</translation>
    </message>
    <message>
        <source>and was made by other steps</source>
        <translation>由其他步骤生成</translation>
    </message>
    <message>
        <source>and was made from another photograph</source>
        <translation>由另一张照片生成</translation>
    </message>
    <message>
        <source>and what lies beside it is no record</source>
        <translation>旁边的文件不是记录</translation>
    </message>
    <message>
        <source>another run is going on; cancel it or wait for its end</source>
        <translation>另一个运行正在进行；请取消它或等待结束</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must be above 0 and at most 1</source>
        <translation>架构：&apos;%1&apos; 必须大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must be from %2 to %3</source>
        <translation>架构：&apos;%1&apos; 必须在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must be one of %2</source>
        <translation>架构：&apos;%1&apos; 必须是 %2 之一</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; must hold 1 to %2 numbers from 1 to %3</source>
        <translation>架构：&apos;%1&apos; 必须包含 1 到 %2 个 1 到 %3 的数</translation>
    </message>
    <message>
        <source>architecture: &apos;dropout&apos; must be from 0 and less than 1</source>
        <translation>架构：&apos;dropout&apos; 必须不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>architecture: &apos;dropout&apos; must be from 0 to below 1</source>
        <translation>架构：&apos;dropout&apos; 必须不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>architecture: &apos;sidePx&apos; must be a multiple of 2^(levels - 1)</source>
        <translation>架构：&apos;sidePx&apos; 必须是 2^(levels - 1) 的倍数</translation>
    </message>
    <message>
        <source>architecture: &apos;widths&apos; and &apos;blocks&apos; must have one number a level each</source>
        <translation>架构：&apos;widths&apos; 和 &apos;blocks&apos; 每级必须各有一个数</translation>
    </message>
    <message>
        <source>architecture: &apos;widths&apos; and &apos;strides&apos; must have one number a layer each</source>
        <translation>架构：&apos;widths&apos; 和 &apos;strides&apos; 每层必须各有一个数</translation>
    </message>
    <message>
        <source>architecture: a residual network needs as many output as input channels</source>
        <translation>架构：残差网络的输出通道数必须与输入通道数相同</translation>
    </message>
    <message>
        <source>architecture: there is no network type &apos;%1&apos;; there are: %2</source>
        <translation>架构：没有网络类型 &apos;%1&apos;；可用的有：%2</translation>
    </message>
    <message>
        <source>architecture: there is no option &apos;%1&apos;</source>
        <translation>架构：没有选项 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>asking the trees</source>
        <translation>正在查询各树</translation>
    </message>
    <message>
        <source>bf16 was asked for, but this processor does not compute in it: it is emulated and slower than fp32</source>
        <translation>要求使用 bf16，但此处理器不支持：只能模拟，比 fp32 更慢</translation>
    </message>
    <message>
        <source>bf16 was asked for; a TorchScript module computes in fp32</source>
        <translation>要求使用 bf16；TorchScript 模块以 fp32 计算</translation>
    </message>
    <message>
        <source>break off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>brisque: not available: %1 is not there (Debian: opencv-data)</source>
        <translation>brisque：不可用：缺少 %1（Debian：opencv-data）</translation>
    </message>
    <message>
        <source>brisque: not available: %1: OpenCV: %2</source>
        <translation>brisque：不可用：%1：OpenCV：%2</translation>
    </message>
    <message>
        <source>brisque: not available: OpenCV&apos;s model files are not installed (Debian: opencv-data)</source>
        <translation>brisque：不可用：未安装 OpenCV 的模型文件（Debian：opencv-data）</translation>
    </message>
    <message>
        <source>brisque: the picture has no texture at all</source>
        <translation>brisque：图像没有任何纹理</translation>
    </message>
    <message>
        <source>brisque: the picture has too little texture</source>
        <translation>brisque：图像的纹理太少</translation>
    </message>
    <message>
        <source>brisque: there are less than 16 x 16 pixels to look at</source>
        <translation>brisque：可用像素少于 16 x 16</translation>
    </message>
    <message>
        <source>brisque: there is no picture</source>
        <translation>brisque：没有图像</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>cannot be stored as PNG (%1)</source>
        <translation>无法存储为 PNG（%1）</translation>
    </message>
    <message>
        <source>cannot be stored as TIFF (%1)</source>
        <translation>无法存储为 TIFF（%1）</translation>
    </message>
    <message>
        <source>choose a folder for the results</source>
        <translation>请选择存放结果的文件夹</translation>
    </message>
    <message>
        <source>choose a smaller picture</source>
        <translation>请选择较小的图像</translation>
    </message>
    <message>
        <source>choose a smaller scale</source>
        <translation>请选择较小的倍数</translation>
    </message>
    <message>
        <source>clDice: the label has no vessel inside the mask</source>
        <translation>clDice：标注在掩模内没有血管</translation>
    </message>
    <message>
        <source>clDice: the vessel map, the label and the mask differ in size</source>
        <translation>clDice：血管图、标注和掩模的尺寸不同</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>comparing patches</source>
        <translation>正在比较图块</translation>
    </message>
    <message>
        <source>comparing superpixels</source>
        <translation>正在比较超像素</translation>
    </message>
    <message>
        <source>consistency: needs the picture that the method was given</source>
        <translation>consistency：需要方法所处理的原图像</translation>
    </message>
    <message>
        <source>consistency: the field of view is empty</source>
        <translation>consistency：视场为空</translation>
    </message>
    <message>
        <source>consistency: the picture has %1 x %2 pixels, its input %3 x %4; it must be a whole factor larger, or of the same size</source>
        <translation>consistency：图像为 %1 x %2 像素，其输入为 %3 x %4；图像必须是整数倍大小或尺寸相同</translation>
    </message>
    <message>
        <source>consistency: there is no picture</source>
        <translation>consistency：没有图像</translation>
    </message>
    <message>
        <source>continuing the retina beyond its border</source>
        <translation>正在将视网膜延伸到边缘之外</translation>
    </message>
    <message>
        <source>cosine transform</source>
        <translation>余弦变换</translation>
    </message>
    <message>
        <source>counting brightness</source>
        <translation>正在统计亮度</translation>
    </message>
    <message>
        <source>cutting windows</source>
        <translation>正在截取窗口</translation>
    </message>
    <message>
        <source>damaged (%1)</source>
        <translation>已损坏（%1）</translation>
    </message>
    <message>
        <source>damaged DICOM (its header and its JPEG data disagree)</source>
        <translation>DICOM 已损坏（文件头与 JPEG 数据不一致）</translation>
    </message>
    <message>
        <source>damaged DICOM (its transfer syntax and its pixel data disagree)</source>
        <translation>DICOM 已损坏（传输语法与像素数据不一致）</translation>
    </message>
    <message>
        <source>damaged JPEG (its header promises far more pixels than the file can hold)</source>
        <translation>JPEG 已损坏（文件头所示像素远多于文件所能容纳）</translation>
    </message>
    <message>
        <source>damaged PNG (its header promises far more pixels than the file can hold)</source>
        <translation>PNG 已损坏（文件头所示像素远多于文件所能容纳）</translation>
    </message>
    <message>
        <source>damaged PPM or PGM (its header makes no sense)</source>
        <translation>PPM 或 PGM 已损坏（文件头无意义）</translation>
    </message>
    <message>
        <source>damaged TIFF (its header promises far more pixels than the file can hold)</source>
        <translation>TIFF 已损坏（文件头所示像素远多于文件所能容纳）</translation>
    </message>
    <message>
        <source>damaged or truncated BMP</source>
        <translation>BMP 已损坏或不完整</translation>
    </message>
    <message>
        <source>damaged or truncated DICOM (%1)</source>
        <translation>DICOM 已损坏或不完整（%1）</translation>
    </message>
    <message>
        <source>damaged or truncated DICOM (its JPEG 2000 data %1)</source>
        <translation>DICOM 已损坏或不完整（JPEG 2000 数据%1）</translation>
    </message>
    <message>
        <source>damaged or truncated DICOM (its RLE data do not fill the picture)</source>
        <translation>DICOM 已损坏或不完整（RLE 数据填不满图像）</translation>
    </message>
    <message>
        <source>damaged or truncated GIF (%1)</source>
        <translation>GIF 已损坏或不完整（%1）</translation>
    </message>
    <message>
        <source>damaged or truncated JPEG (%1)</source>
        <translation>JPEG 已损坏或不完整（%1）</translation>
    </message>
    <message>
        <source>damaged or truncated PNG (%1)</source>
        <translation>PNG 已损坏或不完整（%1）</translation>
    </message>
    <message>
        <source>damaged or truncated PNG (the file ends early)</source>
        <translation>PNG 已损坏或不完整（文件过早结束）</translation>
    </message>
    <message>
        <source>damaged or truncated PPM or PGM (pixels are missing or above the stated maximum)</source>
        <translation>PPM 或 PGM 已损坏或不完整（像素缺失或超过声明的最大值）</translation>
    </message>
    <message>
        <source>damaged or truncated TIFF (%1)</source>
        <translation>TIFF 已损坏或不完整（%1）</translation>
    </message>
    <message>
        <source>declares a header of more than 8 MiB</source>
        <translation>声明的头部超过 8 MiB</translation>
    </message>
    <message>
        <source>display: no such channel, or no window</source>
        <translation>显示：没有此通道或窗宽窗位</translation>
    </message>
    <message>
        <source>do not begin as they must</source>
        <translation>开头不正确</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>结束位置在开始位置之前</translation>
    </message>
    <message>
        <source>enlarging</source>
        <translation>正在放大</translation>
    </message>
    <message>
        <source>estimating the model</source>
        <translation>正在估计模型</translation>
    </message>
    <message>
        <source>filtering</source>
        <translation>正在滤波</translation>
    </message>
    <message>
        <source>finding superpixels</source>
        <translation>正在划分超像素</translation>
    </message>
    <message>
        <source>finding the retina</source>
        <translation>正在查找视网膜</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>正在拟合</translation>
    </message>
    <message>
        <source>fitting the leaves</source>
        <translation>正在拟合叶节点</translation>
    </message>
    <message>
        <source>following vessels</source>
        <translation>正在追踪血管</translation>
    </message>
    <message>
        <source>format &apos;%1&apos; is not one this build reads (%2)</source>
        <translation>本程序不能读取格式 &apos;%1&apos;（%2）</translation>
    </message>
    <message>
        <source>growing a tree</source>
        <translation>正在生长一棵树</translation>
    </message>
    <message>
        <source>has a dtype that is no text</source>
        <translation>的 dtype 不是文本</translation>
    </message>
    <message>
        <source>has a shape that is no list of at most 8 numbers</source>
        <translation>的形状不是至多 8 个数的列表</translation>
    </message>
    <message>
        <source>has a side that is no whole number of 0 or more</source>
        <translation>的某一维不是非负整数</translation>
    </message>
    <message>
        <source>has an empty name</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>has bytes after the last tensor</source>
        <translation>最后一个张量之后还有字节</translation>
    </message>
    <message>
        <source>has data_offsets that are not two whole numbers</source>
        <translation>的 data_offsets 不是两个整数</translation>
    </message>
    <message>
        <source>has more than two dimensions</source>
        <translation>超过两个维度</translation>
    </message>
    <message>
        <source>has offsets that do not agree with its shape</source>
        <translation>的偏移与形状不符</translation>
    </message>
    <message>
        <source>has the unsupported dtype &apos;%1&apos; (F32, F16, BF16, I64 and U8 are read)</source>
        <translation>的 dtype &apos;%1&apos; 不受支持（可读取 F32、F16、BF16、I64 和 U8）</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>inverting the model</source>
        <translation>正在反演模型</translation>
    </message>
    <message>
        <source>is a number that does not fit: %1</source>
        <translation>的数值不合适：%1</translation>
    </message>
    <message>
        <source>is larger than any model</source>
        <translation>比任何模型都大</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is no .npz file (a zip archive of arrays)</source>
        <translation>不是 .npz 文件（数组的 zip 存档）</translation>
    </message>
    <message>
        <source>is no array of NumPy</source>
        <translation>不是 NumPy 数组</translation>
    </message>
    <message>
        <source>is no array of little-endian 64-bit floats</source>
        <translation>不是小端 64 位浮点数数组</translation>
    </message>
    <message>
        <source>is no key of a forest</source>
        <translation>不是森林的键</translation>
    </message>
    <message>
        <source>is no key of a model card</source>
        <translation>不是模型卡的键</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>is truncated within its header</source>
        <translation>在头部处截断</translation>
    </message>
    <message>
        <source>is truncated: tensor &apos;%1&apos; ends after the file</source>
        <translation>文件被截断：张量 &apos;%1&apos; 超出文件末尾</translation>
    </message>
    <message>
        <source>it has no colour table</source>
        <translation>没有颜色表</translation>
    </message>
    <message>
        <source>it holds values that are not finite</source>
        <translation>含有非有限值</translation>
    </message>
    <message>
        <source>it needs 36 means and 36 x 36 covariances</source>
        <translation>需要 36 个均值和 36 x 36 个协方差</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>第 %1 次迭代，共 %2 次</translation>
    </message>
    <message>
        <source>its &apos;%1&apos; must be from %2 to %3</source>
        <translation>&apos;%1&apos; 必须在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>its covariance is not symmetric</source>
        <translation>协方差不对称</translation>
    </message>
    <message>
        <source>its header has no shape</source>
        <translation>头部没有形状</translation>
    </message>
    <message>
        <source>its header holds a zero byte</source>
        <translation>头部含有零字节</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>头部已损坏</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>头部嵌套过深</translation>
    </message>
    <message>
        <source>its header is no JSON object</source>
        <translation>头部不是 JSON 对象</translation>
    </message>
    <message>
        <source>its header is no valid JSON (%1)</source>
        <translation>头部不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>its header says it has no pixels</source>
        <translation>文件头显示没有像素</translation>
    </message>
    <message>
        <source>its list of members is damaged</source>
        <translation>成员列表已损坏</translation>
    </message>
    <message>
        <source>its members are compressed; save it with numpy.savez</source>
        <translation>成员已压缩；请用 numpy.savez 保存</translation>
    </message>
    <message>
        <source>its metadata &apos;%1&apos; is no text</source>
        <translation>元数据 &apos;%1&apos; 不是文本</translation>
    </message>
    <message>
        <source>its metadata are no JSON object</source>
        <translation>元数据不是 JSON 对象</translation>
    </message>
    <message>
        <source>its metadata lack &apos;%1&apos;</source>
        <translation>元数据中缺少 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>各部分不相符</translation>
    </message>
    <message>
        <source>its picture lies outside its canvas</source>
        <translation>图像位于画布之外</translation>
    </message>
    <message>
        <source>its pixel data are not made of fragments</source>
        <translation>像素数据不是由片段组成</translation>
    </message>
    <message>
        <source>its sequences are nested too deeply</source>
        <translation>序列嵌套过深</translation>
    </message>
    <message>
        <source>its size does not agree with its shape</source>
        <translation>大小与形状不符</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; holds numbers that are not finite</source>
        <translation>张量 &apos;%1&apos; 含有非有限数</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; is missing or has another shape</source>
        <translation>张量 &apos;%1&apos; 缺失或形状不同</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; is missing or has another shape or type</source>
        <translation>张量 &apos;%1&apos; 缺失，或形状、类型不同</translation>
    </message>
    <message>
        <source>its tensor &apos;%1&apos; must hold f32 or f16</source>
        <translation>张量 &apos;%1&apos; 必须为 f32 或 f16</translation>
    </message>
    <message>
        <source>its tree %1 points outside its tables</source>
        <translation>树 %1 指向其表格之外</translation>
    </message>
    <message>
        <source>joining colour</source>
        <translation>正在合并颜色</translation>
    </message>
    <message>
        <source>joining directions</source>
        <translation>正在合并各方向</translation>
    </message>
    <message>
        <source>lightness</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>local contrast</source>
        <translation>局部对比度</translation>
    </message>
    <message>
        <source>looking at the photographs</source>
        <translation>正在查看照片</translation>
    </message>
    <message>
        <source>looking for near-duplicates</source>
        <translation>正在查找近似重复图像</translation>
    </message>
    <message>
        <source>looking for vessels</source>
        <translation>正在查找血管</translation>
    </message>
    <message>
        <source>luminance</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>luminance gain</source>
        <translation>亮度增益</translation>
    </message>
    <message>
        <source>mapping lightness</source>
        <translation>正在映射明度</translation>
    </message>
    <message>
        <source>measures: there is no channel %1</source>
        <translation>测量：没有通道 %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>measuring steps</source>
        <translation>正在实测步骤</translation>
    </message>
    <message>
        <source>measuring widths</source>
        <translation>正在测量宽度</translation>
    </message>
    <message>
        <source>method %1 version %2</source>
        <translation>方法 %1 版本 %2</translation>
    </message>
    <message>
        <source>micrometres a pixel are a number above 0</source>
        <translation>每像素微米数必须大于 0</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>must be [low, high] with 16 &lt;= low &lt;= high &lt;= 65535</source>
        <translation>必须为 [下限, 上限]，且 16 &lt;= 下限 &lt;= 上限 &lt;= 65535</translation>
    </message>
    <message>
        <source>must be a .pt file, as its architecture is a TorchScript module</source>
        <translation>必须是 .pt 文件，因为其架构为 TorchScript 模块</translation>
    </message>
    <message>
        <source>must be a .safetensors file: pickles (.pt, .pth) can run code and are not read</source>
        <translation>必须是 .safetensors 文件：pickle（.pt、.pth）可能执行代码，不予读取</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>must be a multiple of 8</source>
        <translation>必须是 8 的倍数</translation>
    </message>
    <message>
        <source>must be a plain file name in the model&apos;s own folder</source>
        <translation>必须是模型自身文件夹内的普通文件名</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be at most (3 scale)^2</source>
        <translation>不得超过 (3 scale)^2</translation>
    </message>
    <message>
        <source>must be at most 4 windowPx^2</source>
        <translation>不得超过 4 windowPx^2</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>必须在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>must be odd</source>
        <translation>必须为奇数</translation>
    </message>
    <message>
        <source>must be super-resolve, denoise, deblur, enhance, segment, saliency, track or synthesize</source>
        <translation>必须是 super-resolve、denoise、deblur、enhance、segment、saliency、track 或 synthesize</translation>
    </message>
    <message>
        <source>must have 1 to 4096 bytes</source>
        <translation>必须有 1 到 4096 字节</translation>
    </message>
    <message>
        <source>must have 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;</source>
        <translation>必须由 1 到 64 个 a-z、0-9、&apos;.&apos;、&apos;-&apos; 和 &apos;_&apos; 组成</translation>
    </message>
    <message>
        <source>must have 64 lower-case hexadecimal digits</source>
        <translation>必须是 64 位小写十六进制数字</translation>
    </message>
    <message>
        <source>must have exactly dtype, shape and data_offsets</source>
        <translation>必须恰好包含 dtype、shape 和 data_offsets</translation>
    </message>
    <message>
        <source>needs a &apos;type&apos;</source>
        <translation>需要 &apos;type&apos;</translation>
    </message>
    <message>
        <source>needs a reference</source>
        <translation>需要参考</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>niqe-fundus: not available: its model was not found</source>
        <translation>niqe-fundus：不可用：没有找到其模型</translation>
    </message>
    <message>
        <source>niqe: not available: its model of natural photographs is not shipped; give the file (--niqe-model)</source>
        <translation>niqe：不可用：未附带自然照片模型；请指定文件（--niqe-model）</translation>
    </message>
    <message>
        <source>niqe: the picture holds too few textured patches of %1 x %1 pixels</source>
        <translation>niqe：图像中 %1 x %1 像素的有纹理图块太少</translation>
    </message>
    <message>
        <source>niqe: the picture holds too few textured patches of %1 x %1 pixels inside its field of view</source>
        <translation>niqe：图像视场内 %1 x %1 像素的有纹理图块太少</translation>
    </message>
    <message>
        <source>niqe: there is no picture</source>
        <translation>niqe：没有图像</translation>
    </message>
    <message>
        <source>no CUDA device is available to this build of LibTorch; see &quot;CUDA&quot; in the README</source>
        <translation>此 LibTorch 没有可用的 CUDA 设备；见 README 中的“CUDA”</translation>
    </message>
    <message>
        <source>no picture in it</source>
        <translation>其中没有图像</translation>
    </message>
    <message>
        <source>no picture was found to fit the model to</source>
        <translation>没有找到可用于拟合模型的图像</translation>
    </message>
    <message>
        <source>no pixel of the field of view is far enough from the picture&apos;s border</source>
        <translation>视场内没有像素离图像边缘足够远</translation>
    </message>
    <message>
        <source>no such map</source>
        <translation>没有此图谱</translation>
    </message>
    <message>
        <source>no training photograph has room for a patch of %1 px</source>
        <translation>没有训练照片能容纳 %1 px 的图块</translation>
    </message>
    <message>
        <source>no vessel was found</source>
        <translation>没有找到血管</translation>
    </message>
    <message>
        <source>no vessel was found near the seed %1,%2</source>
        <translation>起点 %1,%2 附近没有找到血管</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none of %1 trees was as dense as those learned from; the last one was taken</source>
        <translation>%1 棵树的密度都不同于所学过的；取了最后一棵</translation>
    </message>
    <message>
        <source>not a picture that Fovea reads (PNG, JPEG, TIFF, BMP, PPM, PGM, GIF or DICOM)</source>
        <translation>不是 Fovea 能读取的图像（PNG、JPEG、TIFF、BMP、PPM、PGM、GIF 或 DICOM）</translation>
    </message>
    <message>
        <source>not a safetensors file</source>
        <translation>不是 safetensors 文件</translation>
    </message>
    <message>
        <source>not averaged over mirror images, because the picture is larger than half a megapixel; ensemble=flips averages</source>
        <translation>图像大于半百万像素，未对镜像取平均；ensemble=flips 可取平均</translation>
    </message>
    <message>
        <source>not enough memory for %1; tiles of %2 px were used</source>
        <translation>内存不足以处理%1；已改用 %2 px 的分块</translation>
    </message>
    <message>
        <source>not enough memory for the saliency map</source>
        <translation>内存不足以生成显著图</translation>
    </message>
    <message>
        <source>not enough memory for this</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not enough memory for this job</source>
        <translation>内存不足以执行此任务</translation>
    </message>
    <message>
        <source>not enough memory for this picture</source>
        <translation>内存不足以处理此图像</translation>
    </message>
    <message>
        <source>not enough memory to put two pictures side by side</source>
        <translation>内存不足以并排放置两幅图像</translation>
    </message>
    <message>
        <source>not enough memory to raise the local contrast</source>
        <translation>内存不足以增强局部对比度</translation>
    </message>
    <message>
        <source>nothing was run</source>
        <translation>没有运行任何内容</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>形状不同：%1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>only %1 training windows were found: fewer than two leaves need</source>
        <translation>只找到 %1 个训练窗口：少于两个叶节点所需</translation>
    </message>
    <message>
        <source>only the last step of a pipeline may make a map</source>
        <translation>只有处理流程的最后一步才能生成图谱</translation>
    </message>
    <message>
        <source>open a photograph first</source>
        <translation>请先打开照片</translation>
    </message>
    <message>
        <source>overlays: there is no map %1</source>
        <translation>叠加层：没有图谱 %1</translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; is %2; legal is %3</source>
        <translation>参数 &apos;%1&apos; 为 %2；允许的是 %3</translation>
    </message>
    <message>
        <source>parameters must be a JSON object</source>
        <translation>参数必须是 JSON 对象</translation>
    </message>
    <message>
        <source>photographs from a seed</source>
        <translation>由种子合成的照片</translation>
    </message>
    <message>
        <source>pipeline: %1 makes a map, so %2 cannot follow it</source>
        <translation>处理流程：%1 生成图谱，因此其后不能接 %2</translation>
    </message>
    <message>
        <source>pipeline: there are no steps</source>
        <translation>处理流程：没有步骤</translation>
    </message>
    <message>
        <source>pipeline: there is no picture</source>
        <translation>处理流程：没有图像</translation>
    </message>
    <message>
        <source>place: is none</source>
        <translation>位置：无效</translation>
    </message>
    <message>
        <source>putting two pictures side by side: %1</source>
        <translation>并排放置两幅图像：%1</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>reading photographs</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>reading photographs: %1</source>
        <translation>读取照片：%1</translation>
    </message>
    <message>
        <source>reading photographs: not enough memory; use fewer or smaller ones</source>
        <translation>读取照片：内存不足；请使用更少或更小的照片</translation>
    </message>
    <message>
        <source>recipe %1: augment: a forest takes no augmentation but dihedral</source>
        <translation>训练配方 %1：augment：森林只支持 dihedral 增强</translation>
    </message>
    <message>
        <source>recipe: &apos;workingDiameterPx&apos; must be [low, high]</source>
        <translation>训练配方：&apos;workingDiameterPx&apos; 必须为 [下限, 上限]</translation>
    </message>
    <message>
        <source>removing opacity</source>
        <translation>正在去除混浊</translation>
    </message>
    <message>
        <source>restoring along a direction</source>
        <translation>正在沿一个方向复原</translation>
    </message>
    <message>
        <source>s3: no block of 32 x 32 pixels lies wholly in the field of view</source>
        <translation>s3：没有 32 x 32 像素的块完全位于视场内</translation>
    </message>
    <message>
        <source>s3: the picture is smaller than a block of 32 x 32 pixels</source>
        <translation>s3：图像小于 32 x 32 像素的块</translation>
    </message>
    <message>
        <source>s3: there is no picture</source>
        <translation>s3：没有图像</translation>
    </message>
    <message>
        <source>saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>正在锐化</translation>
    </message>
    <message>
        <source>spreading saliency over pixels</source>
        <translation>正在将显著性分布到像素</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>正在拉伸</translation>
    </message>
    <message>
        <source>taking the veil away</source>
        <translation>正在去除雾状遮蔽</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; %2</source>
        <translation>张量 &apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; overlaps the one before it</source>
        <translation>张量 &apos;%1&apos; 与前一个重叠</translation>
    </message>
    <message>
        <source>the CUDA device does not answer; check its driver, or use --device cpu</source>
        <translation>CUDA 设备无响应；请检查其驱动程序，或改用 CPU（--device cpu）</translation>
    </message>
    <message>
        <source>the card of %1: &apos;density&apos; must be [low, high]</source>
        <translation>%1 的模型卡：&apos;density&apos; 必须为 [下限, 上限]</translation>
    </message>
    <message>
        <source>the field of view is empty</source>
        <translation>视场为空</translation>
    </message>
    <message>
        <source>the field of view is of another size than the picture</source>
        <translation>视场与图像的尺寸不同</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>the file ends within an element</source>
        <translation>文件在某个元素中间结束</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file that %1 needs is not there; looked for %2</source>
        <translation>%1 所需的文件不存在；查找过 %2</translation>
    </message>
    <message>
        <source>the input is not the file of the record: its steps are used, its picture is not repeated</source>
        <translation>输入不是记录中的文件：沿用其步骤，但不会重现其图像</translation>
    </message>
    <message>
        <source>the model %1 has scale %2, not %3</source>
        <translation>模型 %1 的倍数为 %2，而非 %3</translation>
    </message>
    <message>
        <source>the model %1 is no %2</source>
        <translation>模型 %1 不是 %2</translation>
    </message>
    <message>
        <source>the model %1 is not a forest for %2 and this scale</source>
        <translation>模型 %1 不是用于 %2 和此倍数的森林</translation>
    </message>
    <message>
        <source>the model %1 serves &apos;%2&apos;, not &apos;%3&apos;</source>
        <translation>模型 %1 用于 &apos;%2&apos;，而非 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>the model %1 serves &apos;%2&apos;, not this method</source>
        <translation>模型 %1 用于 &apos;%2&apos;，而非此方法</translation>
    </message>
    <message>
        <source>the model &apos;%1&apos; that %2 builds on is not there; looked in %3</source>
        <translation>%2 所依赖的模型 &apos;%1&apos; 不存在；查找过 %3</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; occurs twice</source>
        <translation>名称 &apos;%1&apos; 出现了两次</translation>
    </message>
    <message>
        <source>the network gave values that are not finite: its weights do not fit this picture</source>
        <translation>网络给出了非有限值：其权重不适合此图像</translation>
    </message>
    <message>
        <source>the network was given tensors of other shapes or types than it works on</source>
        <translation>传给网络的张量形状或类型不符</translation>
    </message>
    <message>
        <source>the network works on one channel: it was run on red, green and blue in turn</source>
        <translation>网络只处理一个通道：已依次对红、绿、蓝运行</translation>
    </message>
    <message>
        <source>the network: %1</source>
        <translation>网络：%1</translation>
    </message>
    <message>
        <source>the network: its output has not the size that its traits say</source>
        <translation>网络：输出尺寸与其声明不符</translation>
    </message>
    <message>
        <source>the network: not enough memory</source>
        <translation>网络：内存不足</translation>
    </message>
    <message>
        <source>the photographs have no room for training windows of %1 px inside their field of view</source>
        <translation>照片的视场内容纳不下 %1 px 的训练窗口</translation>
    </message>
    <message>
        <source>the picture cannot be kept</source>
        <translation>无法保留此图像</translation>
    </message>
    <message>
        <source>the picture has %1 pixels, the reference %2; they must have the same size</source>
        <translation>图像为 %1 像素，参考为 %2；两者尺寸必须相同</translation>
    </message>
    <message>
        <source>the picture in one piece</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>the picture is no file: a command line has nothing to read</source>
        <translation>该图像不是文件：命令行没有可读取的内容</translation>
    </message>
    <message>
        <source>the picture is too small to learn from: it was enlarged by cubic interpolation alone</source>
        <translation>图像太小，无法从中学习：仅以三次插值放大</translation>
    </message>
    <message>
        <source>the picture that the method was given</source>
        <translation>方法所处理的原图像</translation>
    </message>
    <message>
        <source>the picture was reduced to %1 x %2 pixels for the networks</source>
        <translation>图像已为网络缩小到 %1 x %2 像素</translation>
    </message>
    <message>
        <source>the picture was resized to %1 pixels for the network, and the map back to %2</source>
        <translation>图像已为网络调整到 %1 像素，结果图再恢复到 %2</translation>
    </message>
    <message>
        <source>the pipeline has %1 steps, but %2 ways to run them are given</source>
        <translation>处理流程有 %1 步，却给出了 %2 种运行方式</translation>
    </message>
    <message>
        <source>the pipeline has no steps</source>
        <translation>处理流程没有步骤</translation>
    </message>
    <message>
        <source>the program&apos;s &apos;%1&apos; folder is not there; looked at: %2 (set FOVEA_DATA_DIR to the folder that holds it)</source>
        <translation>找不到程序的“%1”文件夹；查找过：%2（请将 FOVEA_DATA_DIR 设为包含它的文件夹）</translation>
    </message>
    <message>
        <source>the region holds no pixel of the retina</source>
        <translation>该区域不含视网膜像素</translation>
    </message>
    <message>
        <source>the saliency map failed: %1</source>
        <translation>显著图生成失败：%1</translation>
    </message>
    <message>
        <source>the saliency was computed at %1 x %2 pixels and the map enlarged</source>
        <translation>显著性以 %1 x %2 像素计算，再放大图谱</translation>
    </message>
    <message>
        <source>the state folder cannot be written</source>
        <translation>无法写入状态文件夹</translation>
    </message>
    <message>
        <source>the steps enlarge by %1 in all; at most %2 is possible</source>
        <translation>各步骤合计放大 %1 倍；最多 %2 倍</translation>
    </message>
    <message>
        <source>the trees grown so far belong to another recipe</source>
        <translation>已生长的树属于另一个训练配方</translation>
    </message>
    <message>
        <source>the vessel maps are smaller than SSIM&apos;s window</source>
        <translation>血管图小于 SSIM 的窗口</translation>
    </message>
    <message>
        <source>the weights of %1 are not those of the record: the result differs from it</source>
        <translation>%1 的权重与记录不符：结果会有差异</translation>
    </message>
    <message>
        <source>there are no features &apos;%1&apos;; there are: vgg16-features, vgg19-features, squeezenet-features</source>
        <translation>没有特征 &apos;%1&apos;；可用的有：vgg16-features、vgg19-features、squeezenet-features</translation>
    </message>
    <message>
        <source>there are no two vessel maps to compare</source>
        <translation>没有两幅可比较的血管图</translation>
    </message>
    <message>
        <source>there is a hole before tensor &apos;%1&apos;</source>
        <translation>张量 &apos;%1&apos; 之前有空隙</translation>
    </message>
    <message>
        <source>there is no data set layout &apos;%1&apos;; there are: %2</source>
        <translation>没有数据集布局 &apos;%1&apos;；可用的有：%2</translation>
    </message>
    <message>
        <source>there is no folder for the user&apos;s models</source>
        <translation>没有用户模型的文件夹</translation>
    </message>
    <message>
        <source>there is no loss &apos;%1&apos;</source>
        <translation>没有损失 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no method &apos;%1&apos;; there are: %2</source>
        <translation>没有方法 &apos;%1&apos;；可用的有：%2</translation>
    </message>
    <message>
        <source>there is no method here that finds vessels</source>
        <translation>这里没有能查找血管的方法</translation>
    </message>
    <message>
        <source>there is no metric &apos;%1&apos;; there are: %2</source>
        <translation>没有指标 &apos;%1&apos;；可用的有：%2</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos; in the models folder %2</source>
        <translation>模型文件夹 %2 中没有模型 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos; in the models folder %2, nor in %3</source>
        <translation>模型文件夹 %2 和 %3 中都没有模型 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no models folder to import into: name one</source>
        <translation>没有可导入的模型文件夹：请指定一个</translation>
    </message>
    <message>
        <source>there is no other vessel map to compare with</source>
        <translation>没有另一幅可比较的血管图</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;; there are: %2</source>
        <translation>没有参数 &apos;%1&apos;；可用的有：%2</translation>
    </message>
    <message>
        <source>there is no photograph to measure on</source>
        <translation>没有可用于实测的照片</translation>
    </message>
    <message>
        <source>there is no photograph to train on</source>
        <translation>没有可用于训练的照片</translation>
    </message>
    <message>
        <source>there is no photograph to work on</source>
        <translation>没有可处理的照片</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>there is no picture to restore</source>
        <translation>没有可供复原的图像</translation>
    </message>
    <message>
        <source>there is no picture to take the saliency of</source>
        <translation>没有可计算显著性的图像</translation>
    </message>
    <message>
        <source>there is no step to run</source>
        <translation>没有可运行的步骤</translation>
    </message>
    <message>
        <source>there is no vessel map</source>
        <translation>没有血管图</translation>
    </message>
    <message>
        <source>this DICOM file holds no picture, or ends before it</source>
        <translation>此 DICOM 文件不含图像，或在图像之前就已结束</translation>
    </message>
    <message>
        <source>this task has no method that is done to a photograph</source>
        <translation>此任务没有可用于照片的方法</translation>
    </message>
    <message>
        <source>tiles of %1 px</source>
        <translation>%1 px 的分块</translation>
    </message>
    <message>
        <source>tiles of %1 px were asked for; this network needs %2 px</source>
        <translation>要求 %1 px 的分块；此网络需要 %2 px</translation>
    </message>
    <message>
        <source>tiles were asked for, but this network must see the whole picture at once</source>
        <translation>要求分块，但此网络必须一次看到整幅图像</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training: %1</source>
        <translation>训练：%1</translation>
    </message>
    <message>
        <source>training: not enough memory; use a smaller batch or patch</source>
        <translation>训练：内存不足；请减小批量或图块</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>truncated DICOM (its pixel data hold fewer bytes than its header promises)</source>
        <translation>DICOM 不完整（像素数据的字节数少于文件头所示）</translation>
    </message>
    <message>
        <source>truncated PPM or PGM (its header promises more pixels than the file holds)</source>
        <translation>PPM 或 PGM 不完整（文件头所示像素多于文件所含）</translation>
    </message>
    <message>
        <source>trying it on a made-up picture</source>
        <translation>在人造图像上试运行</translation>
    </message>
    <message>
        <source>turning the picture</source>
        <translation>正在旋转图像</translation>
    </message>
    <message>
        <source>unexpected failure of an unknown kind</source>
        <translation>未知类型的意外故障</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>意外故障：%1</translation>
    </message>
    <message>
        <source>unknown to the network: %1</source>
        <translation>网络不认识：%1</translation>
    </message>
    <message>
        <source>vessel maps of different sizes cannot be compared</source>
        <translation>尺寸不同的血管图无法比较</translation>
    </message>
    <message>
        <source>vessel scores: map, label and mask differ in size</source>
        <translation>血管评分：血管图、标注和掩模的尺寸不同</translation>
    </message>
    <message>
        <source>vessel scores: the label has no background inside the mask</source>
        <translation>血管评分：标注在掩模内没有背景</translation>
    </message>
    <message>
        <source>vessel scores: the label has no vessel inside the mask</source>
        <translation>血管评分：标注在掩模内没有血管</translation>
    </message>
    <message>
        <source>vessel scores: the map holds a value outside 0 to 1</source>
        <translation>血管评分：血管图含有 0 到 1 之外的值</translation>
    </message>
    <message>
        <source>vessel statistics: %1</source>
        <translation>血管统计：%1</translation>
    </message>
    <message>
        <source>vessel statistics: not enough memory</source>
        <translation>血管统计：内存不足</translation>
    </message>
    <message>
        <source>vessels</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>which makes one map of a picture</source>
        <translation>后者由一幅图像生成一张图</translation>
    </message>
    <message>
        <source>which makes pictures of pictures</source>
        <translation>后者由图像生成图像</translation>
    </message>
    <message>
        <source>with another choice for the mark strip</source>
        <translation>标识条带的选择不同</translation>
    </message>
    <message>
        <source>without a record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>worst region: no square has its centre inside the field of view</source>
        <translation>最差区域：没有中心位于视场内的方块</translation>
    </message>
    <message>
        <source>worst region: the map has nothing inside its border</source>
        <translation>最差区域：图谱边缘以内没有内容</translation>
    </message>
    <message>
        <source>and was changed since it was made</source>
        <translation>此后被改动过</translation>
    </message>
    <message>
        <source>%1: a quotation mark is never closed</source>
        <translation>%1：引号没有闭合</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos;; there are: %3</source>
        <translation>%1：没有列“%2”；现有：%3</translation>
    </message>
    <message>
        <source>%1: is empty; a heading with the names of the columns is needed</source>
        <translation>%1：是空的；需要一行列名</translation>
    </message>
    <message>
        <source>%1: names no patient for %2 (column &apos;%3&apos;)</source>
        <translation>%1：没有给出 %2 的患者（列“%3”）</translation>
    </message>
    <message>
        <source>%1: names no patient for %2 and %3 more (column &apos;%4&apos;)</source>
        <translation>%1：没有给出 %2 及另外 %3 个的患者（列“%4”）</translation>
    </message>
    <message>
        <source>%1: names two patients for %2: %3 and %4</source>
        <translation>%1：为 %2 给出了两个患者：%3 和 %4</translation>
    </message>
    <message>
        <source>%1: only one of &apos;patient&apos;, &apos;patientTable&apos; and &apos;patientTag&apos; can say whose a photograph is</source>
        <translation>%1：“patient”“patientTable”“patientTag”中只能有一个说明照片属于谁</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos;; legal are %3</source>
        <translation>“%1”为“%2”；允许的是 %3</translation>
    </message>
    <message>
        <source>1 or 2, as many as layers: 2 halves the size.</source>
        <translation>1 或 2，个数与层数相同：2 使尺寸减半。</translation>
    </message>
    <message>
        <source>1 to %1 whole numbers from %2 to %3</source>
        <translation>1 至 %1 个从 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>2: the vessels and the field of view.</source>
        <translation>2：血管与视野。</translation>
    </message>
    <message>
        <source>3 for a colour picture, 1 for a map of vessels.</source>
        <translation>彩色图像为 3，血管图为 1。</translation>
    </message>
    <message>
        <source>3 for a colour picture.</source>
        <translation>彩色图像为 3。</translation>
    </message>
    <message>
        <source>3 for a picture, 4 for a picture and its vessel map.</source>
        <translation>图像为 3，图像加血管图为 4。</translation>
    </message>
    <message>
        <source>3 for colour, 1 for grey.</source>
        <translation>彩色为 3，灰度为 1。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Adds to its input</source>
        <translation>加到输入上</translation>
    </message>
    <message>
        <source>As many numbers as levels.</source>
        <translation>数字个数与级数相同。</translation>
    </message>
    <message>
        <source>By each picture, by the batch, or none.</source>
        <translation>按每幅图像、按批次，或不作。</translation>
    </message>
    <message>
        <source>Channels a layer</source>
        <translation>每层通道数</translation>
    </message>
    <message>
        <source>Channels a level</source>
        <translation>每级通道数</translation>
    </message>
    <message>
        <source>Channels of the first layer, which the others follow.</source>
        <translation>第一层的通道数，其余各层随之而定。</translation>
    </message>
    <message>
        <source>Channels of the picture</source>
        <translation>图像通道数</translation>
    </message>
    <message>
        <source>Channels of the second layer.</source>
        <translation>第二层的通道数。</translation>
    </message>
    <message>
        <source>Colours vessel maps: a U-Net of strided convolutions (Isola et al.).</source>
        <translation>为血管图着色：由步进卷积组成的 U-Net（Isola 等）。</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>分量数</translation>
    </message>
    <message>
        <source>Convolutions there and back, every other layer skipped across (Hayee and Sytwu).</source>
        <translation>卷积编码再解码，每隔一层跳接（Hayee 与 Sytwu）。</translation>
    </message>
    <message>
        <source>Convolutions: deeper sees farther, and is slower.</source>
        <translation>卷积层数：越深看得越远，也越慢。</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正系数</translation>
    </message>
    <message>
        <source>Decisions tried at every branch.</source>
        <translation>每个分支处尝试的判断数。</translation>
    </message>
    <message>
        <source>Dense layer</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>随机失活</translation>
    </message>
    <message>
        <source>Each halves the picture; its side must be a multiple of 2 to this power.</source>
        <translation>每级将图像减半；其边长须为 2 的此次幂的倍数。</translation>
    </message>
    <message>
        <source>Ends in logits</source>
        <translation>以 logits 结束</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Estimates the veil of a clouded lens from the whole, much reduced picture.</source>
        <translation>由整幅大幅缩小的图像估计混浊晶状体造成的雾障。</translation>
    </message>
    <message>
        <source>Factor on every block&apos;s branch: 0.1 for wide networks, 1 for small ones.</source>
        <translation>每个块分支上的系数：宽网络取 0.1，小网络取 1。</translation>
    </message>
    <message>
        <source>Factor on what is added to the enlargement; small for high learning rates.</source>
        <translation>加到放大图上的量的系数；学习率高时取小。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征数</translation>
    </message>
    <message>
        <source>Fewest windows that a leaf is made of.</source>
        <translation>构成一叶的最少窗口数。</translation>
    </message>
    <message>
        <source>Finest level first. More tell finer differences and cost memory and time.</source>
        <translation>从最细的一级开始。越多越能分辨细微差别，也越耗内存和时间。</translation>
    </message>
    <message>
        <source>For maps of probability, as of vessels: the sigmoid comes afterwards.</source>
        <translation>用于概率图，如血管：之后再作 sigmoid。</translation>
    </message>
    <message>
        <source>From the finest to the coarsest.</source>
        <translation>由最细到最粗。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>In cells; a multiple of 2 to the number of levels less one.</source>
        <translation>以单元计；须为 2 的（级数减一）次幂的倍数。</translation>
    </message>
    <message>
        <source>In the three deepest layers of the decoder, while it learns.</source>
        <translation>学习时用于解码器最深的三层。</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>输入通道</translation>
    </message>
    <message>
        <source>It learns the difference to its input; input and output channels must then be as many.</source>
        <translation>学习与输入的差异；此时输入与输出通道数必须相同。</translation>
    </message>
    <message>
        <source>Its numbers.</source>
        <translation>其数值个数。</translation>
    </message>
    <message>
        <source>Judged channels</source>
        <translation>评判的通道</translation>
    </message>
    <message>
        <source>Judges every patch of a picture for itself (Isola et al., Zhao et al.).</source>
        <translation>分别评判图像的每个图块（Isola 等，Zhao 等）。</translation>
    </message>
    <message>
        <source>Judges whole patches: eight convolutions and two dense layers (Ledig et al.).</source>
        <translation>评判整个图块：八个卷积和两个全连接层（Ledig 等）。</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Latent channels</source>
        <translation>潜变量通道</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>叶数</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Makes crisp vessels of the auto-encoder&apos;s coarse tree, step by step.</source>
        <translation>逐步把自编码器的粗略血管树变为清晰的血管。</translation>
    </message>
    <message>
        <source>Most decisions from root to leaf.</source>
        <translation>由根到叶的最多判断次数。</translation>
    </message>
    <message>
        <source>Most leaves of a tree; each holds a linear map.</source>
        <translation>一棵树的最多叶数；每叶含一个线性映射。</translation>
    </message>
    <message>
        <source>Must be the factor of the degradation.</source>
        <translation>必须与退化的倍数一致。</translation>
    </message>
    <message>
        <source>None: the picture is made anew, as in the paper. Else the network only adds to its input, or to the bicubic enlargement of it, which short trainings need.</source>
        <translation>None：如论文所述重新生成图像。否则网络只在其输入或其双三次放大图上作补充，短时训练需要这样。</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Normalised residual blocks and sub-pixel layers (Ledig et al., Mahapatra et al.).</source>
        <translation>归一化残差块与亚像素层（Ledig 等，Mahapatra 等）。</translation>
    </message>
    <message>
        <source>Of the colour photograph: its grey, its green channel, or all of it.</source>
        <translation>彩色照片的灰度、绿色通道或全部。</translation>
    </message>
    <message>
        <source>Of the encoder; the decoder mirrors them.</source>
        <translation>编码器的；解码器与之对称。</translation>
    </message>
    <message>
        <source>Of the linear map in a leaf: more is smoother.</source>
        <translation>叶中线性映射的：越大越平滑。</translation>
    </message>
    <message>
        <source>Of the small map that a tree is drawn from.</source>
        <translation>用于抽取血管树的小图的通道数。</translation>
    </message>
    <message>
        <source>One after the other: deeper sees farther, and is slower.</source>
        <translation>依次相连：越深看得越远，也越慢。</translation>
    </message>
    <message>
        <source>Output channels</source>
        <translation>输出通道</translation>
    </message>
    <message>
        <source>Pixels joined</source>
        <translation>合并的像素</translation>
    </message>
    <message>
        <source>Posteriors that the prior is made of.</source>
        <translation>构成先验的后验分布个数。</translation>
    </message>
    <message>
        <source>Predicts the noise, which is taken from the input (Zhang et al.).</source>
        <translation>预测噪声，再从输入中减去（Zhang 等）。</translation>
    </message>
    <message>
        <source>Principal components kept of the window&apos;s gradients; a multiple of 8.</source>
        <translation>保留的窗口梯度主成分数；须为 8 的倍数。</translation>
    </message>
    <message>
        <source>Principal components kept of what is predicted; a multiple of 8.</source>
        <translation>保留的预测量主成分数；须为 8 的倍数。</translation>
    </message>
    <message>
        <source>ReLU as Mahapatra et al., or with learned slopes as Ledig et al.</source>
        <translation>如 Mahapatra 等用 ReLU，或如 Ledig 等用可学习的斜率。</translation>
    </message>
    <message>
        <source>Regression trees instead of a network, for super-resolution of luminance (Schulter et al.).</source>
        <translation>以回归树代替网络，用于亮度的超分辨率（Schulter 等）。</translation>
    </message>
    <message>
        <source>Residual blocks</source>
        <translation>残差块</translation>
    </message>
    <message>
        <source>Residual blocks a level</source>
        <translation>每级残差块数</translation>
    </message>
    <message>
        <source>Residual blocks at a quarter of the size, normalised by the whole picture (CycleGAN, Zhao et al.).</source>
        <translation>在四分之一尺寸上的残差块，按整幅图像归一化（CycleGAN，Zhao 等）。</translation>
    </message>
    <message>
        <source>Residual blocks on the small grid, added to the bicubic enlargement: Fovea&apos;s own for super-resolution.</source>
        <translation>在小网格上的残差块，加到双三次放大图上：Fovea 自有的超分辨率网络。</translation>
    </message>
    <message>
        <source>Residual blocks without normalisation and sub-pixel layers (Lim et al.).</source>
        <translation>无归一化的残差块与亚像素层（Lim 等）。</translation>
    </message>
    <message>
        <source>Residual scaling</source>
        <translation>残差缩放</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>岭参数</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Samples a leaf</source>
        <translation>每叶样本数</translation>
    </message>
    <message>
        <source>Samples a split</source>
        <translation>每次分裂的样本数</translation>
    </message>
    <message>
        <source>Second width</source>
        <translation>第二宽度</translation>
    </message>
    <message>
        <source>Share of the maps left out at random while it learns.</source>
        <translation>学习时随机舍去的特征图比例。</translation>
    </message>
    <message>
        <source>Side of the convolutions.</source>
        <translation>卷积的边长。</translation>
    </message>
    <message>
        <source>Side of the map</source>
        <translation>图的边长</translation>
    </message>
    <message>
        <source>Side of the square of pixels that becomes channels first: larger is faster and coarser.</source>
        <translation>先转为通道的像素方块的边长：越大越快，也越粗。</translation>
    </message>
    <message>
        <source>Side of the square that a prediction looks at, before the enlargement; odd.</source>
        <translation>预测所看方块的边长（放大前）；须为奇数。</translation>
    </message>
    <message>
        <source>Skip round the network</source>
        <translation>绕过网络的跳接</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Sub-pixel layers</source>
        <translation>亚像素层</translation>
    </message>
    <message>
        <source>Target components</source>
        <translation>目标分量</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试数</translation>
    </message>
    <message>
        <source>The enlargement is 2 to this power.</source>
        <translation>放大倍数为 2 的此次幂。</translation>
    </message>
    <message>
        <source>The maps are averaged to a square of this side before the dense layers.</source>
        <translation>在全连接层之前，特征图被平均为此边长的方块。</translation>
    </message>
    <message>
        <source>The reference U-Net for vessels, without residual blocks.</source>
        <translation>用于血管的参考 U-Net，不含残差块。</translation>
    </message>
    <message>
        <source>Their mean is taken: more are better, slower and larger.</source>
        <translation>取其平均：越多越好，也越慢越大。</translation>
    </message>
    <message>
        <source>Three convolutions 9-1-5 on the bicubic enlargement (Dong et al.).</source>
        <translation>在双三次放大图上的三个卷积 9-1-5（Dong 等）。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值数</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树的数目</translation>
    </message>
    <message>
        <source>Tried of each test.</source>
        <translation>每个测试所尝试的个数。</translation>
    </message>
    <message>
        <source>U-Net of residual blocks: Fovea&apos;s own for denoising, deblurring and vessels.</source>
        <translation>由残差块组成的 U-Net：Fovea 自有网络，用于去噪、去模糊和血管。</translation>
    </message>
    <message>
        <source>Variational auto-encoder of vessel trees on a coarse grid (Sengupta et al.).</source>
        <translation>粗网格上血管树的变分自编码器（Sengupta 等）。</translation>
    </message>
    <message>
        <source>Weight of the features&apos; spread beside the target&apos;s when a decision is chosen.</source>
        <translation>选择判断时，特征离散度相对目标离散度的权重。</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>所见内容</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Windows that a decision is chosen by.</source>
        <translation>选择判断所依据的窗口数。</translation>
    </message>
    <message>
        <source>Windows that every tree learns from.</source>
        <translation>每棵树学习所用的窗口数。</translation>
    </message>
    <message>
        <source>architecture: %1</source>
        <translation>architecture：%1</translation>
    </message>
    <message>
        <source>architecture: &apos;%1&apos; is %2; legal are %3</source>
        <translation>architecture：“%1”为 %2；允许的是 %3</translation>
    </message>
    <message>
        <source>architecture: a %1 of this size has more than %2 million parameters</source>
        <translation>architecture：此尺寸的 %1 的参数超过 %2 百万</translation>
    </message>
    <message>
        <source>architecture: there is no network type &apos;%1&apos;</source>
        <translation>architecture：没有网络类型“%1”</translation>
    </message>
    <message>
        <source>architecture: there is no option &apos;%1&apos;; there are: %2</source>
        <translation>architecture：没有选项“%1”；现有：%2</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>comparison: &apos;pair&apos; is not two pictures</source>
        <translation>对比：&apos;pair&apos; 不是两幅图像</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no point</source>
        <translation>%1：&apos;%2&apos; 不是点</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not four numbers</source>
        <translation>%1：&apos;%2&apos; 不是四个数</translation>
    </message>
    <message>
        <source>%1: &apos;rulers&apos; is not a list</source>
        <translation>%1：&apos;rulers&apos; 不是列表</translation>
    </message>
    <message>
        <source>%1: a photograph&apos;s are no object</source>
        <translation>%1：某张照片的内容不是对象</translation>
    </message>
    <message>
        <source>%1: there is no %2</source>
        <translation>%1：没有 %2</translation>
    </message>
    <message>
        <source>niqe: the patches that were found are too few for a model: %1, and more than %2 are needed</source>
        <translation>niqe：找到的图块太少，不足以建立模型：%1 个，需要多于 %2 个</translation>
    </message>
    <message>
        <source>trees that were thinner or denser than any that was learned from, and were drawn again: %1</source>
        <translation>比所学过的都稀疏或稠密、因而重新抽取的树的数目：%1</translation>
    </message>
    <message>
        <source>%1: the number of fields in row %2 is %3, in the heading %4</source>
        <translation>%1：第 %2 行的字段数为 %3，标题行为 %4</translation>
    </message>
    <message>
        <source>%1: holds no photographs in its folder &apos;%2&apos;; of a pair, each photograph lies there and what it shows in &apos;%3&apos;, under the same name</source>
        <translation>%1：其文件夹“%2”中没有照片；配对中的照片放在那里，其对应图像以相同名称放在“%3”中</translation>
    </message>
    <message>
        <source>%1 makes a graph, so it can only be the last step</source>
        <translation>%1 生成图结构，因此只能是最后一步</translation>
    </message>
    <message>
        <source>%1 makes a graph: use &apos;fovea-cli track --pipeline&apos;</source>
        <translation>%1 生成图结构：请使用“fovea-cli track --pipeline”</translation>
    </message>
    <message>
        <source>%1 takes no &apos;seeds&apos;</source>
        <translation>%1 不接受“seeds”</translation>
    </message>
    <message>
        <source>&apos;seeds&apos; is not a list of places [x, y]</source>
        <translation>“seeds”不是位置 [x, y] 的列表</translation>
    </message>
    <message>
        <source>%1 and %2: have the same name but for the extension, so that their figures could not be told apart</source>
        <translation>%1 和 %2：除扩展名外名称相同，其指标将无法区分</translation>
    </message>
    <message>
        <source>%1: &apos;cascade&apos; must name one residual-vae of %2 cells a side</source>
        <translation>%1：“cascade”必须指定一个边长为 %2 个单元的 residual-vae</translation>
    </message>
    <message>
        <source>%1: is a photograph, not a map of vessels or a label; --vessel-method METHOD looks for vessels in photographs</source>
        <translation>%1：是照片，而不是血管图或标注；--vessel-method 方法 可在照片中查找血管</translation>
    </message>
    <message>
        <source>%1: two-way training needs photographs whose unpaired side (&quot;domain&quot;) is %2</source>
        <translation>%1：双向训练需要非配对侧（“domain”）为“%2”的照片</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>no model of the user&apos;s can work like %1 alone</source>
        <translation>用户的模型不能单独像 %1 那样工作</translation>
    </message>
    <message>
        <source>the file has transparency (an alpha channel), which is left out: its colours are taken as they are stored</source>
        <translation>该文件含有透明度（Alpha 通道），已被忽略：颜色按存储值读取</translation>
    </message>
    <message>
        <source>How often a vessel&apos;s pixel counts. The network then answers 0.5 where the probability is 1 / (1 + weight).</source>
        <translation>血管像素的计数权重。此时网络在概率为 1 / (1 + 权重) 处给出 0.5。</translation>
    </message>
    <message>
        <source>Weight of vessels</source>
        <translation>血管权重</translation>
    </message>
</context>
<context>
    <name>fovea::ActionBook</name>
    <message>
        <source>The tools that have no room in the bar</source>
        <translation>工具栏放不下的工具</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>fovea::ActionSearch</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Type what you want to do, Enter does it</source>
        <translation>输入要做的事，按 Enter 执行</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>fovea::ArchitectureForm</name>
    <message>
        <source>Discriminator</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network that judges what the other one makes, while both learn</source>
        <translation>在两者学习时评判另一网络所生成内容的网络</translation>
    </message>
    <message>
        <source>Another kind begins with its own defaults, which are those of its paper</source>
        <translation>换一种网络时从其自身的默认值开始，即其论文中的值</translation>
    </message>
    <message>
        <source>the scheme&apos;s own</source>
        <translation>方案自带</translation>
    </message>
    <message>
        <source>%1
1 to %2 whole numbers from %3 to %4, separated by commas. Default: %5</source>
        <translation>%1
1 至 %2 个从 %3 到 %4 的整数，以逗号分隔。默认：%5</translation>
    </message>
</context>
<context>
    <name>fovea::BatchDialog</name>
    <message>
        <source>A folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Strip with the processed-mark below each picture</source>
        <translation>在每张图像下方加“已处理”标记条</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>取消批处理</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Folder with photographs</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Made if absent. What lies there is never replaced; a result of an earlier batch is recognised by its record.</source>
        <translation>不存在时会新建。其中已有的内容绝不会被替换；先前批处理的结果按其记录识别。</translation>
    </message>
    <message>
        <source>Extra rows below the picture; the mark is in the file&apos;s data and in its record in any case</source>
        <translation>图像下方增加的行；无论如何，文件数据及其记录中都含有该标记</translation>
    </message>
    <message>
        <source>Photographs of the batch</source>
        <translation>本批照片</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A running batch goes on</source>
        <translation>正在运行的批处理会继续</translation>
    </message>
    <message>
        <source>All open photographs (%1)</source>
        <translation>所有打开的照片 (%1)</translation>
    </message>
    <message>
        <source>Those selected in the film strip (%1)</source>
        <translation>胶片栏中选中的照片 (%1)</translation>
    </message>
    <message>
        <source>Choose photographs.</source>
        <translation>请选择照片。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>请选择结果文件夹。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done, %1 s</source>
        <translation>完成，%1 s</translation>
    </message>
    <message>
        <source>skipped: done before</source>
        <translation>已跳过：先前已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 张完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, as they were done before</source>
        <translation>
            <numerusform>%n 张因先前已完成而跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: start again with the same folder to go on</source>
        <translation>
            <numerusform>剩余 %n 张：用同一文件夹再次开始即可继续</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 / %2，%3</translation>
    </message>
</context>
<context>
    <name>fovea::BatchPart</name>
    <message>
        <source>&amp;Batch…</source>
        <translation>批处理(&amp;B)…</translation>
    </message>
    <message>
        <source>The same steps on many photographs, into a folder; can be stopped and gone on with</source>
        <translation>对多张照片执行相同步骤，结果存入文件夹；可停止后继续</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of the batch failed</source>
        <translation>
            <numerusform>批处理中有 %n 张照片失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Run › Batch says why.</source>
        <translation>原因见“运行 › 批处理”。</translation>
    </message>
    <message numerus="yes">
        <source>The batch has ended; %n photographs are done.</source>
        <translation>
            <numerusform>批处理已结束；%n 张照片已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch is running</source>
        <translation>正在批量处理</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of the batch are not done yet. Close all the same?</source>
        <translation>
            <numerusform>批量处理中还有 %n 张照片未完成。仍要关闭吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done stays, with its records; started again with the same folder, the batch goes on behind it.</source>
        <translation>已完成的结果及其记录会保留；用同一文件夹再次开始时，批量处理会接着进行。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Stopping the batch…</source>
        <translation>正在停止批量处理…</translation>
    </message>
</context>
<context>
    <name>fovea::ComparePart</name>
    <message>
        <source>At the rate last chosen, two pictures a second at first</source>
        <translation>按上次选择的速率，起初每秒两幅</translation>
    </message>
    <message>
        <source>Blink &amp;on and off by itself</source>
        <translation>自动闪烁开/关(&amp;O)</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差异 %1</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>All views beside each other</source>
        <translation>所有视图并排显示</translation>
    </message>
    <message>
        <source>One view &amp;alone</source>
        <translation>仅一个视图(&amp;A)</translation>
    </message>
    <message>
        <source>View &amp;%1 alone</source>
        <translation>仅视图 &amp;%1</translation>
    </message>
    <message>
        <source>The &amp;original alone</source>
        <translation>仅原图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>闪烁对比(&amp;B)</translation>
    </message>
    <message>
        <source>The two pictures by turns in the same place</source>
        <translation>两张图像在同一位置交替显示</translation>
    </message>
    <message>
        <source>Blink by i&amp;tself</source>
        <translation>自动闪烁(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>关(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;1 picture a second</source>
        <translation>每秒 &amp;1 张</translation>
    </message>
    <message>
        <source>&amp;2 pictures a second</source>
        <translation>每秒 &amp;2 张</translation>
    </message>
    <message>
        <source>&amp;4 pictures a second</source>
        <translation>每秒 &amp;4 张</translation>
    </message>
    <message>
        <source>Match &amp;luminance</source>
        <translation>匹配亮度(&amp;L)</translation>
    </message>
    <message>
        <source>Show the results with the mean and spread of luminance of the original&apos;s retina, so that blinking shows structure and not brightness. Display only</source>
        <translation>按原图视网膜亮度的均值和离散度显示结果，使闪烁对比呈现的是结构而非亮度。仅影响显示</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>划屏对比(&amp;W)</translation>
    </message>
    <message>
        <source>Two pictures in one view, with a line between them that can be drawn and turned</source>
        <translation>两张图像置于同一视图，以可拖动、可旋转的线分隔</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>A map of where two pictures differ, as one more view</source>
        <translation>两张图像的差异图，作为一个附加视图</translation>
    </message>
    <message>
        <source>E&amp;xchange the two pictures</source>
        <translation>交换两张图像(&amp;X)</translation>
    </message>
    <message>
        <source>Dividing li&amp;ne</source>
        <translation>分隔线(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后移(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forth</source>
        <translation>前移(&amp;F)</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>左转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>右转(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;oupe</source>
        <translation>放大镜(&amp;O)</translation>
    </message>
    <message>
        <source>A magnified disc at the same place of every view; the wheel with Ctrl held changes how much</source>
        <translation>在每个视图同一位置显示的圆形放大区；按住 Ctrl 滚动滚轮可改变倍率</translation>
    </message>
    <message>
        <source>&amp;Results of this photograph</source>
        <translation>此照片的结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close result</source>
        <translation>关闭结果(&amp;C)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>luminance matched – display only</source>
        <translation>亮度已匹配 – 仅影响显示</translation>
    </message>
</context>
<context>
    <name>fovea::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>并排图像</translation>
    </message>
</context>
<context>
    <name>fovea::DataPage</name>
    <message>
        <source>Photographs to learn from, and some of other patients held out to validate with. Nothing is changed in these folders.</source>
        <translation>用于学习的照片，以及留作验证的其他患者的照片。这些文件夹中的内容不会被改动。</translation>
    </message>
    <message>
        <source>The folder that the recipe&apos;s folders lie in</source>
        <translation>训练配方所列文件夹所在的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder that the recipe&apos;s folders lie in</source>
        <translation>选择训练配方所列文件夹所在的文件夹</translation>
    </message>
    <message>
        <source>Root folder</source>
        <translation>根文件夹</translation>
    </message>
    <message>
        <source>Root folder of the photographs</source>
        <translation>照片的根文件夹</translation>
    </message>
    <message>
        <source>Sources of photographs</source>
        <translation>照片来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>A folder of photographs</source>
        <translation>一个照片文件夹</translation>
    </message>
    <message>
        <source>Add data set</source>
        <translation>添加数据集</translation>
    </message>
    <message>
        <source>A public data set in its own layout, or a folder of pairs (input/, reference/): its test side is left out, its labels are found</source>
        <translation>保持原有结构的公开数据集，或配对文件夹 (input/, reference/)：其测试部分不使用，其标注会自动找到</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the chosen source out of the recipe; the folder stays</source>
        <translation>从训练配方中移除所选来源；文件夹保留</translation>
    </message>
    <message>
        <source>Pairs: input/ and reference/</source>
        <translation>配对：input/ 和 reference/</translation>
    </message>
    <message>
        <source>Chosen source</source>
        <translation>所选来源</translation>
    </message>
    <message>
        <source>Share of patients held out</source>
        <translation>留出患者的比例</translation>
    </message>
    <message>
        <source> % of patients</source>
        <translation> % 的患者</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Draws whole patients of every source for validation; each time others</source>
        <translation>从每个来源整名抽取患者用于验证；每次抽取不同</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>All to training</source>
        <translation>全部归入训练</translation>
    </message>
    <message>
        <source>Puts every patient and picture that is on both sides to the training side</source>
        <translation>将两侧都有的患者和图像全部归入训练侧</translation>
    </message>
    <message>
        <source>All to validation</source>
        <translation>全部归入验证</translation>
    </message>
    <message>
        <source>Puts every patient and picture that is on both sides to the validation side</source>
        <translation>将两侧都有的患者和图像全部归入验证侧</translation>
    </message>
    <message>
        <source>Patients and their side of the split</source>
        <translation>患者及其所在的划分侧</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <translation>移到另一侧</translation>
    </message>
    <message>
        <source>Moves all photographs of the chosen patients</source>
        <translation>移动所选患者的全部照片</translation>
    </message>
    <message numerus="yes">
        <source>%n to train with</source>
        <translation>
            <numerusform>%n 张用于训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to validate with</source>
        <translation>
            <numerusform>%n 张用于验证</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2); %3 (%4).</source>
        <translation>%1（%2）；%3（%4）。</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the photographs…</source>
        <translation>正在查看照片…</translation>
    </message>
    <message>
        <source>On both sides: %1</source>
        <translation>两侧都有：%1</translation>
    </message>
    <message>
        <source>The same picture (likeness %1): %2 and %3</source>
        <translation>同一图像（相似度 %1）：%2 和 %3</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Add a folder of photographs</source>
        <translation>添加照片文件夹</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>The data set was not added</source>
        <translation>数据集未添加</translation>
    </message>
    <message>
        <source>Its patients</source>
        <translation>其患者</translation>
    </message>
</context>
<context>
    <name>fovea::DegradationPage</name>
    <message>
        <source>What spoils the photograph is what the network learns to undo. Each change is seen at the right, on real patches of your data: before and after.</source>
        <translation>对照片的各种损坏，正是网络要学习消除的。右侧用您数据中的真实图像块显示每项更改的前后效果。</translation>
    </message>
    <message>
        <source>Variation of the patches</source>
        <translation>图像块的变化</translation>
    </message>
</context>
<context>
    <name>fovea::DifferenceModel</name>
    <message>
        <source>%1 is a map of values and %2 a picture: they have no unit in common.</source>
        <translation>%1 是数值图，%2 是图像：两者没有共同的单位。</translation>
    </message>
    <message>
        <source>The difference could not be made: %1</source>
        <translation>无法生成差异图：%1</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>灰度级</translation>
    </message>
    <message>
        <source>Difference |%1 − %2|</source>
        <translation>差异 |%1 − %2|</translation>
    </message>
    <message>
        <source>Difference %1 − %2</source>
        <translation>差异 %1 − %2</translation>
    </message>
    <message>
        <source>SSIM of %1 and %2</source>
        <translation>%1 与 %2 的 SSIM</translation>
    </message>
    <message>
        <source>compared at the original&apos;s %1</source>
        <translation>按原图的 %1 比较</translation>
    </message>
    <message>
        <source>compared at %1, the finer of the two</source>
        <translation>按 %1（两者中较精细者）比较</translation>
    </message>
</context>
<context>
    <name>fovea::DisplayModel</name>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green (red-free)</source>
        <translation>绿（无赤光）</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>CLAHE is being made…</source>
        <translation>正在生成 CLAHE…</translation>
    </message>
    <message>
        <source>window %1 to %2</source>
        <translation>窗 %1 至 %2</translation>
    </message>
    <message>
        <source>gamma %1</source>
        <translation>伽马 %1</translation>
    </message>
    <message>
        <source>grid %1</source>
        <translation>网格 %1</translation>
    </message>
    <message>
        <source>%1 – display only</source>
        <translation>%1 – 仅影响显示</translation>
    </message>
    <message>
        <source>The local contrast (CLAHE) could not be shown</source>
        <translation>无法显示局部对比度 (CLAHE)</translation>
    </message>
</context>
<context>
    <name>fovea::DisplayPanel</name>
    <message>
        <source>Local contrast (CLAHE)</source>
        <translation>局部对比度 (CLAHE)</translation>
    </message>
    <message>
        <source>Contrast-limited adaptive histogram equalization of what is shown; noise is raised too (C)</source>
        <translation>对所显示内容做限制对比度的自适应直方图均衡化；噪声也会增强 (C)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>How steep the local contrast may become</source>
        <translation>局部对比度可达到的陡度</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗宽</translation>
    </message>
    <message>
        <source>How many of the 256 grey levels are spread from black to white; fewer means more contrast</source>
        <translation>256 个灰度级中有多少级展开为黑到白；越少对比度越高</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>窗位</translation>
    </message>
    <message>
        <source>The grey level in the middle of the window</source>
        <translation>窗口中心的灰度级</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Shown = value to the power of 1 / gamma: above 1 the dark parts get lighter</source>
        <translation>显示值 = 数值的 1 / gamma 次幂：大于 1 时暗部变亮</translation>
    </message>
    <message>
        <source>To the retina</source>
        <translation>适应视网膜</translation>
    </message>
    <message>
        <source>The window that holds the retina of the original, but for the outermost half percent (Shift+W)</source>
        <translation>涵盖原图视网膜（去掉两端各半个百分点）的窗口 (Shift+W)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Back to the pictures as they are (Shift+N)</source>
        <translation>恢复图像原样 (Shift+N)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Lines at even distances, counted from the upper left corner of the original (#)</source>
        <translation>等间距的线，从原图左上角起算 (#)</translation>
    </message>
    <message>
        <source>Distance of the grid&apos;s lines</source>
        <translation>网格线间距</translation>
    </message>
    <message>
        <source>For looking only: figures, methods and saved files use the pixels as they are.</source>
        <translation>仅供查看：指标、方法和保存的文件均使用原始像素。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
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
        <translation>文件中没有像素间距信息</translation>
    </message>
    <message>
        <source>On the retina, by the file&apos;s pixel spacing, or in pixels of the original</source>
        <translation>按文件中的像素间距以视网膜上的距离计，或以原图像素计</translation>
    </message>
    <message>
        <source>In pixels of the original; the file says nothing of its pixel spacing</source>
        <translation>以原图像素计；文件中没有像素间距信息</translation>
    </message>
</context>
<context>
    <name>fovea::DisplayPart</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Green channel (red-free)</source>
        <translation>绿色通道（无赤光）(&amp;G)</translation>
    </message>
    <message>
        <source>Show the green channel in grey, as red-free light does: vessels and haemorrhages stand out. Display only</source>
        <translation>以灰度显示绿色通道，如同无赤光：血管和出血更醒目。仅影响显示</translation>
    </message>
    <message>
        <source>&amp;Red channel</source>
        <translation>红色通道(&amp;R)</translation>
    </message>
    <message>
        <source>Show the red channel in grey: choroid, pigment and the disc. Display only</source>
        <translation>以灰度显示红色通道：脉络膜、色素和视盘。仅影响显示</translation>
    </message>
    <message>
        <source>&amp;Blue channel</source>
        <translation>蓝色通道(&amp;B)</translation>
    </message>
    <message>
        <source>Show the blue channel in grey: the nerve fibre layer, and the noise. Display only</source>
        <translation>以灰度显示蓝色通道：神经纤维层以及噪声。仅影响显示</translation>
    </message>
    <message>
        <source>&amp;Luminance</source>
        <translation>亮度(&amp;L)</translation>
    </message>
    <message>
        <source>Show Y = 0.299 R + 0.587 G + 0.114 B in grey. Display only</source>
        <translation>以灰度显示 Y = 0.299 R + 0.587 G + 0.114 B。仅影响显示</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>显示(&amp;D)</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>局部对比度 (CLAHE)(&amp;C)</translation>
    </message>
    <message>
        <source>Raise the local contrast of what is shown; noise is raised too. Display only</source>
        <translation>提高所显示内容的局部对比度；噪声也会增强。仅影响显示</translation>
    </message>
    <message>
        <source>&amp;Window to the retina</source>
        <translation>窗口适应视网膜(&amp;W)</translation>
    </message>
    <message>
        <source>Spread the values of the retina in the original over black to white, without the outermost half percent, in every view alike. Display only</source>
        <translation>将原图视网膜的数值（去掉两端各半个百分点）展开为黑到白，各视图一致。仅影响显示</translation>
    </message>
    <message>
        <source>G&amp;amma</source>
        <translation>伽马(&amp;A)</translation>
    </message>
    <message>
        <source>Lighten the dark parts by the gamma last used. Display only</source>
        <translation>按上次使用的伽马值提亮暗部。仅影响显示</translation>
    </message>
    <message>
        <source>Gri&amp;d</source>
        <translation>网格(&amp;D)</translation>
    </message>
    <message>
        <source>Lines at even distances on the retina, in every view at the same places. Display only</source>
        <translation>视网膜上等间距的线，各视图位置相同。仅影响显示</translation>
    </message>
    <message>
        <source>&amp;As it is</source>
        <translation>原样(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the pictures as they are: colours, whole window, no CLAHE</source>
        <translation>恢复图像原样：彩色、完整窗宽、无 CLAHE</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>History of steps</source>
        <translation>步骤历史</translation>
    </message>
    <message>
        <source>As it was at the beginning</source>
        <translation>最初状态</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>选择一个步骤，后退或前进到该步</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>没有已撤销的操作</translation>
    </message>
</context>
<context>
    <name>fovea::EmptyPage</name>
    <message>
        <source>Open images, open the samples, or drop them here</source>
        <translation>打开图像、打开示例，或将图像拖放到此处</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF (8 and 16 bit), BMP, PPM, GIF and DICOM Ophthalmic Photography</source>
        <translation>PNG、JPEG、TIFF（8 位和 16 位）、BMP、PPM、GIF 和 DICOM 眼科摄影</translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation>打开图像…</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Synthetic fundus photographs that come with Fovea: clean, blurred, noisy, low-resolution</source>
        <translation>Fovea 附带的合成眼底照片：清晰、模糊、含噪、低分辨率</translation>
    </message>
    <message>
        <source>Research software, not a medical device. Originals are never changed.</source>
        <translation>研究软件，非医疗器械。原图绝不会被改动。</translation>
    </message>
</context>
<context>
    <name>fovea::ExchangePart</name>
    <message>
        <source>&amp;Paste as new image</source>
        <translation>粘贴为新图像(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the picture on the clipboard; it is kept in memory only</source>
        <translation>打开剪贴板上的图像；仅保存在内存中</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>复制为命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Dropped picture %1</source>
        <translation>拖放的图像 %1</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file on this computer.</source>
        <translation>拖放的内容既不是图像，也不是此计算机上的文件。</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>粘贴的图像 %1</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>未粘贴任何内容</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板上没有图像。</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 未打开</translation>
    </message>
    <message>
        <source>Open a photograph first</source>
        <translation>请先打开照片</translation>
    </message>
    <message>
        <source>Choose a result first</source>
        <translation>请先选择结果</translation>
    </message>
    <message>
        <source>The fovea-cli line that makes this result again</source>
        <translation>可重新生成此结果的 fovea-cli 命令行</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>fovea::FiguresModel</name>
    <message>
        <source>%1 (processed)</source>
        <translation>%1（已处理）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Measured on a processed image. %1</source>
        <translation>在处理后的图像上测得。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
</context>
<context>
    <name>fovea::FiguresPanel</name>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Which figures are computed; some take seconds a picture</source>
        <translation>要计算哪些指标；有些每张图像需数秒</translation>
    </message>
    <message>
        <source>Vessel label…</source>
        <translation>血管标注…</translation>
    </message>
    <message>
        <source>A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve</source>
        <translation>血管的手工描绘，用于 Dice、clDice、灵敏度和曲线下面积</translation>
    </message>
    <message>
        <source>Worst region</source>
        <translation>最差区域</translation>
    </message>
    <message>
        <source>Go to where the chosen result is least like its reference, by the SSIM map</source>
        <translation>按 SSIM 图，转到所选结果与其参考最不相似之处</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet or a text</source>
        <translation>复制表格，供电子表格或文档使用</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Write the table with its definitions to a new file</source>
        <translation>将表格及其定义写入新文件</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Pictures, figures and how they were made, as PDF</source>
        <translation>图像、指标及其生成方式，PDF 格式</translation>
    </message>
    <message>
        <source>Pictures larger than the reference</source>
        <translation>大于参考的图像</translation>
    </message>
    <message>
        <source>Other sizes: not compared</source>
        <translation>尺寸不同：不比较</translation>
    </message>
    <message>
        <source>Other sizes: reduced, area-averaged</source>
        <translation>尺寸不同：按面积平均缩小</translation>
    </message>
    <message>
        <source>Nothing is resized silently. Reduced: larger pictures are compared at the reference&apos;s size, each pixel the mean of what it covers, and the definition says so.</source>
        <translation>绝不会暗中缩放。缩小：较大的图像按参考的尺寸比较，每个像素为其覆盖范围的均值，并在定义中注明。</translation>
    </message>
    <message>
        <source>Figures of all results</source>
        <translation>所有结果的指标</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Run a method: its figures stand here.</source>
        <translation>运行一种方法：其指标显示在此处。</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>对照 %1</translation>
    </message>
    <message>
        <source>Against %1; vessels against %2</source>
        <translation>对照 %1；血管对照 %2</translation>
    </message>
</context>
<context>
    <name>fovea::FilePart</name>
    <message>
        <source>Film strip</source>
        <translation>胶片栏</translation>
    </message>
    <message>
        <source>Saved %1 and its record.</source>
        <translation>已保存 %1 及其记录。</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>打开图像(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>保存结果(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close photograph</source>
        <translation>关闭照片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy picture, full size</source>
        <translation>复制图像（原尺寸）(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;views as shown</source>
        <translation>按显示复制视图(&amp;V)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save %1  (Ctrl+S)</source>
        <translation>保存 %1  (Ctrl+S)</translation>
    </message>
    <message>
        <source>Choose a result to save it</source>
        <translation>选择一个结果以保存</translation>
    </message>
    <message>
        <source>%1 holds no pictures</source>
        <translation>%1 中没有图像</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>未打开任何内容。</translation>
    </message>
    <message>
        <source>The samples are not there</source>
        <translation>找不到示例</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>已在 %1 中查找。</translation>
    </message>
    <message>
        <source>Open fundus photographs</source>
        <translation>打开眼底照片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.ppm *.pgm *.gif *.dcm);;All files (*)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.ppm *.pgm *.gif *.dcm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Copied the original.</source>
        <translation>已复制原图。</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 未复制</translation>
    </message>
    <message>
        <source>Copied %1 with its mark.</source>
        <translation>已复制 %1 及其标记。</translation>
    </message>
    <message>
        <source>Copied the views as shown.</source>
        <translation>已按显示复制视图。</translation>
    </message>
    <message numerus="yes">
        <source>One session is open at a time: %1 was taken, %n others were not.</source>
        <translation>
            <numerusform>一次只能打开一个会话：已打开 %1，另外 %n 个未打开。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::FilmStrip</name>
    <message>
        <source>Open photographs</source>
        <translation>打开的照片</translation>
    </message>
    <message>
        <source>With Ctrl and Shift several can be chosen, for a batch</source>
        <translation>按住 Ctrl 和 Shift 可选择多张，用于批处理</translation>
    </message>
</context>
<context>
    <name>fovea::GaugeExport</name>
    <message numerus="yes">
        <source>Copied the table with %n rows.</source>
        <translation>
            <numerusform>已复制表格，共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;PDF document (*.pdf)</source>
        <translation>PNG 图像 (*.png);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1 in %2.</source>
        <translation>已将 %1 写入 %2。</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 未写入</translation>
    </message>
</context>
<context>
    <name>fovea::GaugeModel</name>
    <message>
        <source>×%1 output of %2</source>
        <translation>%2 的 ×%1 输出</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>%1 的输出</translation>
    </message>
    <message>
        <source>Clear the measurements</source>
        <translation>清除测量</translation>
    </message>
    <message>
        <source>Set the spacing</source>
        <translation>设置间距</translation>
    </message>
    <message>
        <source>Forget the typed spacing</source>
        <translation>忘记输入的间距</translation>
    </message>
    <message>
        <source>a file processed before</source>
        <translation>先前处理过的文件</translation>
    </message>
    <message>
        <source>a file processed by %1</source>
        <translation>经 %1 处理的文件</translation>
    </message>
</context>
<context>
    <name>fovea::GaugePanel</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copies the numbers, to be pasted into a spreadsheet</source>
        <translation>复制数值，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Writes the numbers with what they are: channel, region, interpolation, processed pictures</source>
        <translation>写出数值及其说明：通道、区域、插值、处理过的图像</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图像…</translation>
    </message>
    <message>
        <source>Writes what is shown here as PNG or PDF, with the mark of processed pictures</source>
        <translation>将此处显示的内容写为 PNG 或 PDF，带处理图像的标记</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channel that is shown; vessels stand out most in green</source>
        <translation>所显示的通道；血管在绿色中最醒目</translation>
    </message>
</context>
<context>
    <name>fovea::GaugePart</name>
    <message>
        <source>Pixel &amp;values</source>
        <translation>像素值(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the value at the same place in every view: R, G, B and luminance, 8 or 16 bits as in the file</source>
        <translation>显示每个视图同一位置的值：R、G、B 和亮度，8 位或 16 位，与文件一致</translation>
    </message>
    <message>
        <source>Line &amp;profile</source>
        <translation>线剖面(&amp;P)</translation>
    </message>
    <message>
        <source>Drag a line: its values in every picture, and the widths of the vessels it crosses</source>
        <translation>拖出一条线：每张图像沿线的数值，以及所穿过血管的宽度</translation>
    </message>
    <message>
        <source>&amp;Box region</source>
        <translation>矩形区域(&amp;B)</translation>
    </message>
    <message>
        <source>Drag a box: mean, spread and median of its pixels in every picture</source>
        <translation>拖出一个矩形：每张图像中其像素的均值、离散度和中位数</translation>
    </message>
    <message>
        <source>&amp;Ellipse region</source>
        <translation>椭圆区域(&amp;E)</translation>
    </message>
    <message>
        <source>Drag an ellipse: mean, spread and median of its pixels in every picture</source>
        <translation>拖出一个椭圆：每张图像中其像素的均值、离散度和中位数</translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation>标尺(&amp;R)</translation>
    </message>
    <message>
        <source>Drag a ruler: its length in micrometres where the spacing is known, else in pixels</source>
        <translation>拖出一个标尺：间距已知时长度以微米计，否则以像素计</translation>
    </message>
    <message>
        <source>&amp;Clear line, region and rulers</source>
        <translation>清除线、区域和标尺(&amp;C)</translation>
    </message>
    <message>
        <source>Takes away what was drawn to measure with; marks stay</source>
        <translation>清除为测量而画的内容；标记保留</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Rulers</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>直方图(&amp;H)</translation>
    </message>
    <message>
        <source>How often each level occurs, of every picture, in the field of view or the region</source>
        <translation>每张图像在视场或区域内各灰度级出现的频次</translation>
    </message>
    <message>
        <source>Profile pane&amp;l</source>
        <translation>剖面面板(&amp;L)</translation>
    </message>
    <message>
        <source>Curves along the line and widths of vessels</source>
        <translation>沿线的曲线和血管宽度</translation>
    </message>
    <message>
        <source>Region stat&amp;istics</source>
        <translation>区域统计(&amp;I)</translation>
    </message>
    <message>
        <source>Mean, spread, extremes and median of the region in every picture</source>
        <translation>每张图像中区域的均值、离散度、极值和中位数</translation>
    </message>
    <message>
        <source>R&amp;ulers</source>
        <translation>标尺(&amp;U)</translation>
    </message>
    <message>
        <source>The lengths of all rulers, to copy and export</source>
        <translation>所有标尺的长度，可复制和导出</translation>
    </message>
    <message>
        <source>Set &amp;spacing…</source>
        <translation>设置间距(&amp;S)…</translation>
    </message>
    <message>
        <source>Type the micrometres a pixel, known from the camera or a calibration, for this photograph; it is never guessed</source>
        <translation>为此照片输入每像素的微米数（由相机或校准得知）；绝不猜测</translation>
    </message>
    <message>
        <source>&amp;Forget the typed spacing</source>
        <translation>忘记输入的间距(&amp;F)</translation>
    </message>
    <message>
        <source>Back to what the file says; without any, to pixels</source>
        <translation>恢复文件中的值；若无，则以像素计</translation>
    </message>
    <message>
        <source>Set the spacing</source>
        <translation>设置间距</translation>
    </message>
    <message>
        <source>Now %1 µm a pixel, source: %2</source>
        <translation>当前每像素 %1 µm，来源：%2</translation>
    </message>
    <message>
        <source>Now unknown: the file does not say it.</source>
        <translation>当前未知：文件中没有说明。</translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <translation>每像素微米数</translation>
    </message>
    <message>
        <source> µm</source>
        <translation> µm</translation>
    </message>
    <message>
        <source>A pixel of the original measures</source>
        <translation>原图一个像素的大小为</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The spacing was not set</source>
        <translation>像素间距未设置</translation>
    </message>
    <message>
        <source>Lengths and areas then say “typed” as their source. It holds for this photograph, is kept in the session, and can be undone.</source>
        <translation>此后长度和面积会注明来源为“手动输入”。它只对这张照片有效，保存在会话中，并且可以撤销。</translation>
    </message>
</context>
<context>
    <name>fovea::GaugeTool</name>
    <message>
        <source>Draw the profile line</source>
        <translation>绘制剖面线</translation>
    </message>
    <message>
        <source>Move the profile line</source>
        <translation>移动剖面线</translation>
    </message>
    <message>
        <source>Draw a ruler</source>
        <translation>绘制标尺</translation>
    </message>
    <message>
        <source>Move a ruler</source>
        <translation>移动标尺</translation>
    </message>
    <message>
        <source>Draw the region</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <source>Move the region</source>
        <translation>移动区域</translation>
    </message>
</context>
<context>
    <name>fovea::HelpPart</name>
    <message>
        <source>&amp;About Fovea</source>
        <translation>关于 Fovea(&amp;A)</translation>
    </message>
    <message>
        <source>About Fovea</source>
        <translation>关于 Fovea</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Fovea %1&lt;/h3&gt;&lt;p&gt;Restores retinal fundus photographs: super-resolution, deblurring, denoising, vessels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Research software, not a medical device.&lt;/b&gt; Not for diagnosis. Restored pictures can show what was not there and hide what was.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Built with Qt, LibTorch, OpenCV, GDCM and QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Fovea %1&lt;/h3&gt;&lt;p&gt;修复视网膜眼底照片：超分辨率、去模糊、去噪、血管。&lt;/p&gt;&lt;p&gt;&lt;b&gt;研究软件，非医疗器械。&lt;/b&gt;不可用于诊断。修复后的图像可能显示原本不存在的内容，也可能掩盖原有的内容。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later。使用 Qt、LibTorch、OpenCV、GDCM 和 QCustomPlot 构建。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do; Enter does it</source>
        <translation>输入想执行的操作的几个字，按 Enter 执行</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>按键与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>Every action with its key, to search and to print</source>
        <translation>列出所有操作及其按键，可搜索和打印</translation>
    </message>
    <message>
        <source>Version, licence, and what Fovea is not</source>
        <translation>版本、许可证，以及 Fovea 不是什么</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>How everything is done, with pictures; no network is needed</source>
        <translation>图文说明所有操作方法；无需网络</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>A minute through the window, on the synthetic sample</source>
        <translation>用一分钟在合成示例上了解主窗口</translation>
    </message>
    <message>
        <source>Welcome to Fovea</source>
        <translation>欢迎使用 Fovea</translation>
    </message>
    <message>
        <source>Fovea restores photographs of the retina, and shows how far the restored picture can be trusted. This tour takes a minute and works on a made-up photograph. Enter goes on, Esc ends it.</source>
        <translation>Fovea 修复视网膜照片，并显示修复后的图像在多大程度上可信。本导览约需一分钟，使用一张人工生成的照片。按 Enter 继续，按 Esc 结束。</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open images, drop files or a folder anywhere, or take the samples. Originals are only ever read. Now a sample is opened for you.</source>
        <translation>打开图像，将文件或文件夹拖放到任意位置，或使用示例。原始文件只会被读取，不会被修改。现在将为您打开一个示例。</translation>
    </message>
    <message>
        <source>Run a method</source>
        <translation>运行方法</translation>
    </message>
    <message>
        <source>Choose what to do and how. The sentence under the method says what it does and where it ends. The button at the bottom starts it in the background; Esc cancels.</source>
        <translation>选择要做什么以及怎样做。方法下方的文字说明其作用和局限。底部的按钮在后台启动运行；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>The result stands beside the original, at the same place and zoom: drag and turn the wheel. Space shows both by turns, 0 the original alone, A all of them. A result always carries its mark.</source>
        <translation>结果与原图并排显示，位置和缩放相同：拖动可移动，滚轮可缩放。按空格键交替显示两者，按 0 只显示原图，按 A 显示全部。结果始终带有标识。</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Lay saliency (S) or vessels (V) over the pictures, with the colours and the strength you choose. They change what you see, never the pixels.</source>
        <translation>将显著性 (S) 或血管 (V) 叠加到图像上，颜色和强度可自选。叠加层只改变显示，不会改变像素。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures for every result, against the original or a file of your choice. Rest the pointer on a figure to read how it is defined.</source>
        <translation>每个结果的数值，以原图或所选文件为参照。将指针停在数值上可查看其定义。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Teach a network with your own photographs: the dialog leads through data, degradation and schedule, and shows what it learns while it learns.</source>
        <translation>用自己的照片训练网络：对话框依次引导设置数据、退化和训练计划，并在学习过程中显示学习效果。</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Ctrl+K finds an action by a few letters, ? shows all keys, F1 opens the help with pictures. The tour waits in this menu. Fovea is research software, not a medical device.</source>
        <translation>按 Ctrl+K 输入几个字即可查找操作，按 ? 显示所有按键，按 F1 打开图文帮助。导览可随时从此菜单打开。Fovea 是研究软件，非医疗器械。</translation>
    </message>
</context>
<context>
    <name>fovea::HelpWindow</name>
    <message>
        <source>Fovea help</source>
        <translation>Fovea 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>The pages of the help are not there. Looked in %1.</source>
        <translation>找不到帮助页面。查找位置：%1。</translation>
    </message>
</context>
<context>
    <name>fovea::HistogramPanel</name>
    <message>
        <source>Open a photograph, and its histogram stands here.</source>
        <translation>打开照片后，此处显示其直方图。</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <translation>统计的像素</translation>
    </message>
    <message>
        <source>All of the retina in the picture, or the region drawn with the tools Box region (B) and Ellipse region (E)</source>
        <translation>图像中的全部视网膜，或用“矩形区域”(B) 和“椭圆区域”(E) 工具绘制的区域</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>视场</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Shows rare levels too</source>
        <translation>同时显示罕见的灰度级</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Histogram – %1</source>
        <translation>直方图 – %1</translation>
    </message>
</context>
<context>
    <name>fovea::ImageView</name>
    <message>
        <source>Close this result</source>
        <translation>关闭此结果</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>按 Esc 取消</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation>原图，%1</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <translation>旋转 %1°</translation>
    </message>
    <message>
        <source>moved alone: x %1, y %2 px</source>
        <translation>单独移动：x %1，y %2 px</translation>
    </message>
</context>
<context>
    <name>fovea::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Weights as safetensors with their architecture, or a TorchScript module. The network is run once on a made-up picture before it is let in.</source>
        <translation>safetensors 权重及其架构，或 TorchScript 模块。导入前会用一张人工生成的图像运行一次网络。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>A .safetensors file, or a TorchScript module</source>
        <translation>.safetensors 文件或 TorchScript 模块</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pt *.ts);;All files (*)</source>
        <translation>权重 (*.safetensors *.pt *.ts);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>The model&apos;s card.json, when it has one: then nothing more is needed</source>
        <translation>模型的 card.json（如果有）：有它便无需其他信息</translation>
    </message>
    <message>
        <source>Cards (*.json)</source>
        <translation>模型卡 (*.json)</translation>
    </message>
    <message>
        <source>Works like</source>
        <translation>工作方式同</translation>
    </message>
    <message>
        <source>Which method of Fovea the network works like: what goes in and what comes out</source>
        <translation>该网络的工作方式与 Fovea 的哪个方法相同：输入什么、输出什么</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>JSON as in recipes: the type and options of one of Fovea&apos;s networks. A TorchScript module brings its own</source>
        <translation>JSON，与训练配方中相同：Fovea 某个网络的类型和选项。TorchScript 模块自带架构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its method is called user.&lt;name&gt;</source>
        <translation>其方法将名为 user.&lt;name&gt;</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Under which the weights are; kept in the card</source>
        <translation>权重所用的许可证；保存在模型卡中</translation>
    </message>
    <message>
        <source>I trust whoever made this module</source>
        <translation>我信任此模块的制作者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the file with the weights.</source>
        <translation>请选择权重文件。</translation>
    </message>
    <message>
        <source>The card&apos;s file is not there.</source>
        <translation>模型卡文件不存在。</translation>
    </message>
    <message>
        <source>the architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>The network is being checked…</source>
        <translation>正在检查网络…</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorGrid</name>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>The region by every method</source>
        <translation>各方法下的该区域</translation>
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
        <translation>绿色，均值</translation>
    </message>
    <message>
        <source>Green, contrast</source>
        <translation>绿色，对比度</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>A map has only its values</source>
        <translation>图谱只有自身的数值</translation>
    </message>
    <message>
        <source>%1 · ×%2</source>
        <comment>rendition, enlargement</comment>
        <translation>%1 · ×%2</translation>
    </message>
    <message>
        <source>PSNR, SSIM: %1</source>
        <translation>PSNR、SSIM：%1</translation>
    </message>
    <message>
        <source>Consistency: %1</source>
        <translation>一致性：%1</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorModel</name>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>the input itself</source>
        <translation>输入图像本身</translation>
    </message>
    <message>
        <source>a map, no photograph</source>
        <translation>图谱，非照片</translation>
    </message>
    <message>
        <source>the reference itself</source>
        <translation>参考图像本身</translation>
    </message>
    <message>
        <source>no reference of this size</source>
        <translation>没有此尺寸的参考</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>luminance Y</source>
        <translation>亮度 Y</translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>the green channel</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>Figures of the box around the mark, %1 × %2 px of the original at x %3, y %4.</source>
        <translation>标记外接框内的数值：原图中 %1 × %2 px，位于 x %3，y %4。</translation>
    </message>
    <message>
        <source>Figures of the pixels inside the mark, whose box is %1 × %2 px of the original at x %3, y %4; the profile crosses the box.</source>
        <translation>标记内部像素的数值，其外接框为原图中 %1 × %2 px，位于 x %3，y %4；剖面线穿过该外接框。</translation>
    </message>
    <message>
        <source>%1 PSNR and SSIM (Wang 2004) on %2 against %3, range 255, nothing resized. Green: mean and standard deviation (contrast) in grey levels of 8 bits. Consistency: the picture degraded again minus the original, root mean square over red, green and blue in grey levels of 8 bits; low means that the original could have come from it, not that it is right. CLAHE of the green channel, clip %4, %5 × %5 tiles over twice the region. Values of results are measured on processed pictures.</source>
        <comment>%1: a sentence that says of which pixels</comment>
        <translation>%1PSNR 和 SSIM (Wang 2004) 在%2上相对于%3计算，范围 255，未作任何缩放。绿色：均值和标准差（对比度），以 8 位灰度级计。一致性：将图像再次退化后减去原图，取红、绿、蓝上的均方根，以 8 位灰度级计；数值低表示原图可能由其得来，并不表示它正确。绿色通道的 CLAHE：截断值 %4，在两倍区域上分 %5 × %5 块。结果的数值均在处理后的图像上测得。</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>合成图像</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorPart</name>
    <message>
        <source>Copied the inspected region with its names, marks and figures.</source>
        <translation>已复制检查区域及其名称、标记和数值。</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorProfile</name>
    <message>
        <source>px of the original</source>
        <translation>原图 px</translation>
    </message>
    <message>
        <source>green, 0–255</source>
        <translation>绿色，0–255</translation>
    </message>
    <message>
        <source>%1 (processed)</source>
        <translation>%1（已处理）</translation>
    </message>
    <message>
        <source>Green level along the longer axis of the box around the mark, %1 at %2 px, bilinear between pixels; results are processed pictures</source>
        <translation>沿标记外接框长轴的绿色灰度级，%1，位于 %2 px，像素间双线性插值；结果为处理后的图像</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>from top to bottom</source>
        <translation>从上到下</translation>
    </message>
</context>
<context>
    <name>fovea::InspectorWindow</name>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Inspector – Fovea</source>
        <translation>检查器 – Fovea</translation>
    </message>
    <message>
        <source>Previous mark of all open photographs (P)</source>
        <translation>所有打开照片中的上一个标记 (P)</translation>
    </message>
    <message>
        <source>Next mark of all open photographs (N)</source>
        <translation>所有打开照片中的下一个标记 (N)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>The pictures in colour</source>
        <translation>彩色图像</translation>
    </message>
    <message>
        <source>The green channel alone (red-free)</source>
        <translation>仅绿色通道（无赤光）</translation>
    </message>
    <message>
        <source>The green channel with local contrast; for display only</source>
        <translation>增强局部对比度的绿色通道；仅供显示</translation>
    </message>
    <message>
        <source>The whole region with a little around it</source>
        <translation>整个区域及其周边少许范围</translation>
    </message>
    <message>
        <source>%1 times as large, about the middle of the mark</source>
        <translation>以标记中部为中心放大 %1 倍</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The line of the mark on the pictures</source>
        <translation>图像上的标记线条</translation>
    </message>
    <message>
        <source>Also the results of this photograph that no view shows now</source>
        <translation>同时显示此照片当前未在任何视图中显示的结果</translation>
    </message>
    <message>
        <source>Copy all pictures with their names, marks and figures (Ctrl+C)</source>
        <translation>复制所有图像及其名称、标记和数值 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy all pictures</source>
        <translation>复制所有图像</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note (Tab)</source>
        <translation>备注 (Tab)</translation>
    </message>
    <message>
        <source>1 2 3 0 verdict · Enter next open mark · N P next, previous · Tab note · Esc closes</source>
        <translation>1 2 3 0 判定 · Enter 下一个未判定标记 · N P 下一个、上一个 · Tab 备注 · Esc 关闭</translation>
    </message>
    <message>
        <source>Mark %1 · %2 · %3</source>
        <translation>标记 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>No mark selected</source>
        <translation>未选择标记</translation>
    </message>
    <message>
        <source>%1 of %2, %3 judged</source>
        <translation>%1/%2，已判定 %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n marks have a verdict.</source>
        <translation>
            <numerusform>全部 %n 个标记均已判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press N for the first mark.</source>
        <translation>按 N 转到第一个标记。</translation>
    </message>
    <message>
        <source>There are no marks yet. Press M in the main window and draw on a picture what is to be looked at closely.</source>
        <translation>尚无标记。请在主窗口中按 M，并在图像上绘制需要仔细查看的部位。</translation>
    </message>
</context>
<context>
    <name>fovea::JobsPanel</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>Reading the photographs</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Training, step %1 of %2</source>
        <translation>训练中，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Pausing; the checkpoint is being saved…</source>
        <translation>正在暂停；正在保存检查点…</translation>
    </message>
    <message>
        <source>Stopping; the checkpoint is being saved…</source>
        <translation>正在停止；正在保存检查点…</translation>
    </message>
    <message>
        <source>Ending early; its best weights are kept…</source>
        <translation>正在提前结束；保留最佳权重…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cut off; it can go on</source>
        <translation>已中断；可以继续</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished; it is a method now</source>
        <translation>已完成；现已成为方法</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No training job. Train a network on photographs of your own; its curves and pictures appear here.</source>
        <translation>没有训练任务。用自己的照片训练网络，其曲线和图像会显示在此处。</translation>
    </message>
    <message>
        <source>Train a network…</source>
        <translation>训练网络…</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Validation patches: input, now, best, reference</source>
        <translation>验证图块：输入、当前、最佳、参考</translation>
    </message>
    <message>
        <source>Which validation patch</source>
        <translation>选择验证图块</translation>
    </message>
    <message>
        <source>Patch </source>
        <translation>图块 </translation>
    </message>
    <message>
        <source>The middle of a photograph held out for validation; the same for the whole run</source>
        <translation>留作验证的照片的中央部分；整个训练过程中保持不变</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Saves a checkpoint and lets the next job go; it is asked about at the next start</source>
        <translation>保存检查点，让下一个任务运行；下次启动时会询问是否继续</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint, as if it had never stopped</source>
        <translation>从最近的检查点继续，如同从未停止</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>提前结束…</translation>
    </message>
    <message>
        <source>Ends it now: the best weights so far become the model, and log and card say why</source>
        <translation>立即结束：以目前的最佳权重作为模型，日志和模型卡会注明原因</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; no model is published</source>
        <translation>保存检查点并结束；不发布模型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes it off this list; its folder stays</source>
        <translation>从此列表中移除；其文件夹保留</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>best %1 dB over the bicubic enlargement</source>
        <translation>最佳比双三次放大高 %1 dB</translation>
    </message>
    <message>
        <source>best %1 dB over the input</source>
        <translation>最佳比输入高 %1 dB</translation>
    </message>
    <message>
        <source>PSNR over the fixed middles of the validation photographs: RGB, peak 1, rounded to 8 bits</source>
        <translation>验证照片固定中央部分的 PSNR：RGB，峰值 1，舍入到 8 位</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Now, step %1</source>
        <translation>当前，第 %1 步</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>最佳，第 %1 步</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>End the training early</source>
        <translation>提前结束训练</translation>
    </message>
    <message>
        <source>Why? It is written into the run&apos;s log and the model&apos;s card.</source>
        <translation>原因是什么？将写入训练日志和模型卡。</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>There are no pictures: this run was begun by an earlier Fovea, which kept none of this kind of training. They come with its next validation.</source>
        <translation>没有图像：此次运行由较早的 Fovea 开始，它不为这类训练保留图像。下次验证时会有。</translation>
    </message>
    <message>
        <source>There are no pictures: no photograph is held out for validation.</source>
        <translation>没有图像：没有为验证留出照片。</translation>
    </message>
    <message>
        <source>There are no pictures: the run ended before its first validation.</source>
        <translation>没有图像：运行在首次验证之前就结束了。</translation>
    </message>
    <message>
        <source>Pictures appear here after the first tree, of photographs that are held out for validation.</source>
        <translation>第一棵树之后，这里会显示为验证留出的照片的图像。</translation>
    </message>
    <message>
        <source>Pictures appear here after the first validation, at step %1, of photographs that are held out for it.</source>
        <translation>首次验证（第 %1 步）之后，这里会显示为其留出的照片的图像。</translation>
    </message>
    <message>
        <source>Growing trees, %1 of %2</source>
        <translation>正在生成树，%1/%2</translation>
    </message>
    <message>
        <source>%1 It is a method now.</source>
        <translation>%1 它现在是一种方法。</translation>
    </message>
    <message>
        <source>patches a second: %1</source>
        <translation>每秒图块数：%1</translation>
    </message>
    <message>
        <source>Putting the model among the others…</source>
        <translation>正在将模型加入模型库…</translation>
    </message>
    <message>
        <source>Finished; a part for %1</source>
        <translation>已完成；%1 的部件</translation>
    </message>
    <message>
        <source>Now, tree %1</source>
        <translation>当前，第 %1 棵树</translation>
    </message>
    <message>
        <source>Best, tree %1</source>
        <translation>最佳，第 %1 棵树</translation>
    </message>
</context>
<context>
    <name>fovea::KeySheet</name>
    <message>
        <source>Move the pictures</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>One view alone, and back</source>
        <translation>单独显示一个视图，再次双击返回</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>Mouse on a picture</source>
        <translation>在图像上使用鼠标</translation>
    </message>
    <message>
        <source>Move the pictures, or use the chosen tool</source>
        <translation>移动图像，或使用所选工具</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Choose the view that saving and copying mean</source>
        <translation>选择保存和复制所针对的视图</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Drop files</source>
        <translation>拖放文件</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>打开这些文件</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>Search: a word, a key, a menu</source>
        <translation>搜索：词语、按键或菜单</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the whole sheet, or save it as PDF</source>
        <translation>打印整张按键表，或保存为 PDF</translation>
    </message>
    <message>
        <source>Nothing in the menus is called “%1”.</source>
        <translation>菜单中没有名为“%1”的项目。</translation>
    </message>
</context>
<context>
    <name>fovea::LossEditor</name>
    <message>
        <source>Terms of the loss</source>
        <translation>损失项</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>添加项</translation>
    </message>
    <message>
        <source>The loss is the sum of its terms, each times its weight</source>
        <translation>损失为各项乘以其权重之和</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the chosen term out</source>
        <translation>移除所选的项</translation>
    </message>
    <message>
        <source>Type of the term</source>
        <translation>该项的类型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Weight of the term</source>
        <translation>该项的权重</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Feature weights</source>
        <translation>特征权重</translation>
    </message>
    <message>
        <source>safetensors file of the feature network that the cnn loss compares by; docs/recipes.md says where it comes from</source>
        <translation>cnn 损失进行比较所用特征网络的 safetensors 文件；其来源见 docs/recipes.md</translation>
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
        <translation>%1 – 合成图像，非患者 – Fovea</translation>
    </message>
</context>
<context>
    <name>fovea::MarkFiles</name>
    <message>
        <source>The marks were not exported</source>
        <translation>标记未导出</translation>
    </message>
    <message>
        <source>The marks were not imported</source>
        <translation>标记未导入</translation>
    </message>
    <message>
        <source>Some marks of %1 were not imported</source>
        <translation>%1 的部分标记未导入</translation>
    </message>
    <message>
        <source>The marks of %1 were not imported</source>
        <translation>%1 的标记未导入</translation>
    </message>
    <message>
        <source>They belong to %1, which is not open, or whose file has changed since. Open it and import them again.</source>
        <translation>这些标记属于 %1，该照片未打开，或其文件此后已更改。请打开它并重新导入。</translation>
    </message>
</context>
<context>
    <name>fovea::MarkList</name>
    <message>
        <source>%1 at x %2, y %3 px of the original</source>
        <translation>%1，位于原图 x %2，y %3 px</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>fovea::MarkModel</name>
    <message>
        <source>Add point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>添加矩形</translation>
    </message>
    <message>
        <source>Add polygon</source>
        <translation>添加多边形</translation>
    </message>
    <message>
        <source>Add ellipse</source>
        <translation>添加椭圆</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Move mark %1</source>
        <translation>移动标记 %1</translation>
    </message>
    <message>
        <source>Reshape mark %1</source>
        <translation>调整标记 %1 的形状</translation>
    </message>
    <message>
        <source>Change verdict of mark %1</source>
        <translation>更改标记 %1 的判定</translation>
    </message>
    <message>
        <source>Change name of mark %1</source>
        <translation>更改标记 %1 的名称</translation>
    </message>
    <message>
        <source>Change note of mark %1</source>
        <translation>更改标记 %1 的备注</translation>
    </message>
    <message>
        <source>Delete mark %1</source>
        <translation>删除标记 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n mark(s)</source>
        <translation>
            <numerusform>导入 %n 个标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::MarksPanel</name>
    <message>
        <source>No marks on this photograph. Press M and draw on a picture what you want to judge or to find again; the mark is there on every view.</source>
        <translation>此照片上没有标记。按 M 并在图像上绘制想要判定或日后查找的部位；标记会出现在每个视图中。</translation>
    </message>
    <message>
        <source>Marks of this photograph</source>
        <translation>此照片的标记</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n judged</source>
        <translation>
            <numerusform>已判定 %1/%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks with a verdict, of all open photographs</source>
        <translation>所有打开照片中已判定的标记</translation>
    </message>
</context>
<context>
    <name>fovea::MarksPart</name>
    <message>
        <source>&amp;Marks</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Draw marks</source>
        <translation>绘制标记(&amp;D)</translation>
    </message>
    <message>
        <source>Draw on any picture what looks suspicious; the mark is there on all views. Enter puts one at the crosshair, arrows move it</source>
        <translation>在任一图像上绘制可疑部位；标记会出现在所有视图中。按 Enter 在十字线处放置标记，用方向键移动</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>形状(&amp;S)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Show marks</source>
        <translation>显示标记(&amp;S)</translation>
    </message>
    <message>
        <source>Hide the marks to see what is below them</source>
        <translation>隐藏标记以查看其下方的内容</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next mark of all open photographs in every view</source>
        <translation>在每个视图中显示所有打开照片中的下一个标记</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>上一个标记(&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous mark of all open photographs in every view</source>
        <translation>在每个视图中显示所有打开照片中的上一个标记</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>判定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edit name or note</source>
        <translation>编辑名称或备注(&amp;E)</translation>
    </message>
    <message>
        <source>De&amp;lete mark</source>
        <translation>删除标记(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport the marks of this photograph…</source>
        <translation>导出此照片的标记(&amp;X)…</translation>
    </message>
    <message>
        <source>As a table (CSV) or to be read again (JSON), in pixels of the original</source>
        <translation>导出为表格 (CSV) 或可重新读取的文件 (JSON)，以原图像素为单位</translation>
    </message>
    <message>
        <source>Export the marks of &amp;all open photographs…</source>
        <translation>导出所有打开照片的标记(&amp;A)…</translation>
    </message>
    <message>
        <source>The worklist with verdicts and notes, as CSV or JSON</source>
        <translation>包含判定和备注的工作列表，CSV 或 JSON 格式</translation>
    </message>
    <message>
        <source>I&amp;mport marks…</source>
        <translation>导入标记(&amp;M)…</translation>
    </message>
    <message>
        <source>From a JSON file that Fovea exported, onto the photographs it was made of</source>
        <translation>从 Fovea 导出的 JSON 文件导入到其对应的照片</translation>
    </message>
    <message numerus="yes">
        <source>All %n marks have a verdict.</source>
        <translation>
            <numerusform>全部 %n 个标记均已判定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n mark(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个标记导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n mark(s).</source>
        <translation>
            <numerusform>已导入 %n 个标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are here already.</source>
        <translation>这些标记已存在。</translation>
    </message>
    <message>
        <source>Export marks</source>
        <translation>导出标记</translation>
    </message>
    <message>
        <source>Table (*.csv);;To be read again (*.json)</source>
        <translation>表格 (*.csv);;可重新读取 (*.json)</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>导入标记</translation>
    </message>
    <message>
        <source>Marks exported by Fovea (*.json);;All files (*)</source>
        <translation>Fovea 导出的标记 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Inspect marks…</source>
        <translation>检查标记(&amp;I)…</translation>
    </message>
    <message>
        <source>The marked region by every method, in colour, green and CLAHE, with its figures, and the walk through all marks by keys</source>
        <translation>以彩色、绿色和 CLAHE 显示各方法下的标记区域及其数值，并可用按键逐一查看所有标记</translation>
    </message>
</context>
<context>
    <name>fovea::MeasureModel</name>
    <message>
        <source>The reference %1 could not be opened</source>
        <translation>无法打开参考 %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Measuring failed</source>
        <translation>测量失败</translation>
    </message>
    <message>
        <source>The vessel label %1 could not be opened</source>
        <translation>无法打开血管标注 %1</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The worst region of %1 was not found</source>
        <translation>未找到%1的最差区域</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>the opened file, which was processed before</source>
        <translation>打开的文件（先前已处理）</translation>
    </message>
    <message>
        <source>%1 compares vessels with a drawing of them: choose one with Vessel label… in the menu Measure.</source>
        <translation>%1 将血管与手工绘制的血管图比较：请在“测量”菜单中用“血管标注…”选择一个。</translation>
    </message>
    <message>
        <source>%1 is measured once the runs have ended.</source>
        <translation>%1 将在各项运行结束后测量。</translation>
    </message>
    <message>
        <source>%1 is being measured…</source>
        <translation>正在测量 %1…</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>合成图像</translation>
    </message>
    <message>
        <source>the opened file, which is synthetic and shows no patient</source>
        <translation>打开的文件（合成图像，不属于任何患者）</translation>
    </message>
</context>
<context>
    <name>fovea::MeasurePart</name>
    <message>
        <source>Against a &amp;file…</source>
        <translation>以文件为参照(&amp;F)…</translation>
    </message>
    <message>
        <source>Against the &amp;original</source>
        <translation>以原图为参照(&amp;O)</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>There is nothing to measure</source>
        <translation>没有可测量的内容</translation>
    </message>
    <message>
        <source>Open a photograph first.</source>
        <translation>请先打开照片。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Measure against</source>
        <translation>测量参照</translation>
    </message>
    <message>
        <source>Pictures (*)</source>
        <translation>图像 (*)</translation>
    </message>
    <message>
        <source>A better photograph of the same eye, as the truth to measure against</source>
        <translation>同一只眼的更好照片，作为测量所用的真值</translation>
    </message>
    <message>
        <source>&amp;Vessel label…</source>
        <translation>血管标注(&amp;V)…</translation>
    </message>
    <message>
        <source>A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve</source>
        <translation>血管的勾画图，用于计算 Dice、clDice、灵敏度和曲线下面积</translation>
    </message>
    <message>
        <source>&amp;Table of figures</source>
        <translation>数值表(&amp;T)</translation>
    </message>
    <message>
        <source>All results by all metrics, below the pictures</source>
        <translation>在图像下方显示所有结果的全部指标</translation>
    </message>
    <message>
        <source>&amp;Worst region</source>
        <translation>最差区域(&amp;W)</translation>
    </message>
    <message>
        <source>Go to where the active result is least like its reference, by the SSIM map</source>
        <translation>根据 SSIM 图转到当前结果与参考最不相似之处</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>复制数值(&amp;C)</translation>
    </message>
    <message>
        <source>The table with its definitions, for a spreadsheet or a text</source>
        <translation>表格及其定义，可用于电子表格或文本</translation>
    </message>
    <message>
        <source>&amp;Export the figures…</source>
        <translation>导出数值(&amp;E)…</translation>
    </message>
    <message>
        <source>The table with its definitions as CSV, to a new file</source>
        <translation>将表格及其定义以 CSV 格式导出到新文件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Run a method first: its worst region is sought against the reference.</source>
        <translation>请先运行方法：随后将对照参考查找其最差区域。</translation>
    </message>
    <message>
        <source>lowest mean SSIM %1</source>
        <translation>最低平均 SSIM %1</translation>
    </message>
    <message>
        <source>Here this result is least like its reference: mean SSIM %1 (measured on a processed image; %2).</source>
        <translation>此处该结果与参考最不相似：平均 SSIM %1（在处理后的图像上测得；%2）。</translation>
    </message>
    <message numerus="yes">
        <source>Copied the figures of %n pictures.</source>
        <translation>
            <numerusform>已复制 %n 幅图像的数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Wrote the figures to %1.</source>
        <translation>已将数值写入 %1。</translation>
    </message>
    <message>
        <source>The figures were not exported</source>
        <translation>数值未导出</translation>
    </message>
    <message>
        <source>Vessel label</source>
        <translation>血管标注</translation>
    </message>
</context>
<context>
    <name>fovea::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>fovea::MetricsPanel</name>
    <message>
        <source>Measure against the original again</source>
        <translation>重新以原图为参照测量</translation>
    </message>
    <message>
        <source>Metric shown as bars</source>
        <translation>以条形显示的指标</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channel the figures are taken on</source>
        <translation>计算数值所用的通道</translation>
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
        <translation>绿色</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>A black border makes figures look better: measure inside the retina to leave it out</source>
        <translation>黑色边框会使数值偏好：仅测量视网膜内部可将其排除</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Retina</source>
        <translation>视网膜</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>the original…</source>
        <translation>原图…</translation>
    </message>
    <message>
        <source>Choose a reference file, for example the same photograph without noise</source>
        <translation>选择参考文件，例如同一照片的无噪声版本</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Run a method, and its figures against the original or a reference stand here.</source>
        <translation>运行方法后，此处显示其相对于原图或参考的数值。</translation>
    </message>
    <message>
        <source>Whole table</source>
        <translation>完整表格</translation>
    </message>
    <message>
        <source>Worst region</source>
        <translation>最差区域</translation>
    </message>
    <message>
        <source>All figures of all results below the pictures, to sort, copy and export</source>
        <translation>在图像下方显示所有结果的全部数值，可排序、复制和导出</translation>
    </message>
    <message>
        <source>Go to where the active result is least like its reference, by the SSIM map</source>
        <translation>根据 SSIM 图转到当前结果与参考最不相似之处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric, definition</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Measured on processed images.</source>
        <translation>在处理后的图像上测得。</translation>
    </message>
    <message>
        <source>Against the original: how far a result departs from it, not how good it is.</source>
        <translation>与原图比较：表示结果偏离原图的程度，而不是结果的好坏。</translation>
    </message>
</context>
<context>
    <name>fovea::ModelShelf</name>
    <message>
        <source>Give the model a name.</source>
        <translation>请为模型命名。</translation>
    </message>
    <message>
        <source>The model&apos;s name may have small letters, digits, points, hyphens and underscores only.</source>
        <translation>模型名称只能包含小写字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>There is a model named %1 already.</source>
        <translation>已有名为 %1 的模型。</translation>
    </message>
</context>
<context>
    <name>fovea::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose one to see its card, two (with Ctrl) to compare theirs</source>
        <translation>选择一个可查看其模型卡，（按住 Ctrl）选择两个可进行比较</translation>
    </message>
    <message>
        <source>Cards of the chosen models</source>
        <translation>所选模型的模型卡</translation>
    </message>
    <message>
        <source>%1: its weights are those of the card (SHA-256 compared).</source>
        <translation>%1：权重与模型卡一致（已比对 SHA-256）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 was imported; it is a method now.</source>
        <translation>%1 已导入；现已成为方法。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A network of your own: safetensors with its architecture, or a TorchScript module that you trust</source>
        <translation>自己的网络：safetensors 及其架构，或您信任的 TorchScript 模块</translation>
    </message>
    <message>
        <source>Check weights</source>
        <translation>检查权重</translation>
    </message>
    <message>
        <source>Compares the weights&apos; SHA-256 with the card&apos;s</source>
        <translation>将权重的 SHA-256 与模型卡中的值比对</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>移到回收站…</translation>
    </message>
    <message>
        <source>Only models of your own; those that came with Fovea stay</source>
        <translation>仅限自己的模型；Fovea 自带的模型会保留</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>将 %1 移到回收站？</translation>
    </message>
    <message>
        <source>It is then no method any more. Pictures made by it stay.</source>
        <translation>此后它不再是方法。用它生成的图像会保留。</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
</context>
<context>
    <name>fovea::NetworkPage</name>
    <message>
        <source>The recipe&apos;s network and losses fit its task; whoever changes them should know why.</source>
        <translation>训练配方中的网络和损失与其任务相匹配；更改前应清楚理由。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Weights to begin with, of the same network: a model&apos;s name, its folder or a file. Empty: fresh ones</source>
        <translation>用作起点的同一网络的权重：模型名称、其文件夹或文件。留空：全新权重</translation>
    </message>
    <message>
        <source>Scheme of learning</source>
        <translation>学习方案</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>This scheme has losses of its own.</source>
        <translation>此方案有自己的损失函数。</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>Found by building the network. Time, and the memory of a whole step, stand below, measured on real steps</source>
        <translation>通过构建网络得出。时间以及整步的内存见下方，由实际步骤测得</translation>
    </message>
    <message>
        <source>Who learns from what: from pairs, against a discriminator, from unpaired sets, or as the synthesis of photographs needs it</source>
        <translation>谁从何处学习：从成对数据、对抗判别器、从非成对数据集，或按照片合成所需</translation>
    </message>
</context>
<context>
    <name>fovea::OverlayEditor</name>
    <message>
        <source>Overlay %1</source>
        <translation>叠加层 %1</translation>
    </message>
    <message>
        <source>Lay a map over the pictures (S: saliency)</source>
        <translation>在图像上叠加一个图谱（S：显著性）</translation>
    </message>
    <message>
        <source>Lay a second map over the pictures (V: vessels)</source>
        <translation>在图像上叠加第二个图谱（V：血管）</translation>
    </message>
    <message>
        <source>What overlay %1 shows</source>
        <translation>叠加层 %1 显示的内容</translation>
    </message>
    <message>
        <source>Picture that overlay %1 is of</source>
        <translation>叠加层 %1 所属的图像</translation>
    </message>
    <message>
        <source>Colours of overlay %1</source>
        <translation>叠加层 %1 的颜色</translation>
    </message>
    <message>
        <source>Opacity of overlay %1</source>
        <translation>叠加层 %1 的不透明度</translation>
    </message>
    <message>
        <source>How much of the picture the colours cover</source>
        <translation>颜色遮盖图像的程度</translation>
    </message>
    <message>
        <source>Threshold of overlay %1</source>
        <translation>叠加层 %1 的阈值</translation>
    </message>
    <message>
        <source>Values below this are not shown; where values have a sign, their amount counts</source>
        <translation>低于此值的不显示；对于有正负号的值，以绝对值计</translation>
    </message>
    <message>
        <source>Find the vessels</source>
        <translation>查找血管</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which picture</comment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>From</source>
        <comment>threshold</comment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Value at the lower end of the colours</source>
        <translation>颜色下端对应的值</translation>
    </message>
    <message>
        <source>Value at the upper end of the colours</source>
        <translation>颜色上端对应的值</translation>
    </message>
    <message>
        <source>The values at the two ends of the colours</source>
        <translation>颜色两端对应的值</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <translation>正在生成图谱…</translation>
    </message>
    <message>
        <source>The vessels are being looked for…</source>
        <translation>正在查找血管…</translation>
    </message>
    <message>
        <source>Runs %1 on the photograph; Esc cancels</source>
        <translation>在照片上运行 %1；按 Esc 取消</translation>
    </message>
    <message>
        <source>The same as the upper end, so that grey stays at 0</source>
        <translation>与上端相同，使灰色保持在 0</translation>
    </message>
</context>
<context>
    <name>fovea::OverlayModel</name>
    <message>
        <source>The vessels could not be looked for</source>
        <translation>无法查找血管</translation>
    </message>
    <message>
        <source>The vessels are looked for by %1 and then laid over the pictures; Esc cancels.</source>
        <translation>将由 %1 查找血管，然后叠加到图像上；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Each picture&apos;s own</source>
        <translation>各图像自身</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Open a photograph first.</source>
        <translation>请先打开照片。</translation>
    </message>
    <message>
        <source>Run a method first: a result is compared with the original.</source>
        <translation>请先运行方法：结果将与原图比较。</translation>
    </message>
    <message>
        <source>Run Track vessels first.</source>
        <translation>请先运行“血管追踪”。</translation>
    </message>
    <message>
        <source>Run a method that makes a map first: vessels or saliency.</source>
        <translation>请先运行生成图谱的方法：血管或显著性。</translation>
    </message>
    <message>
        <source>No vessels have been looked for yet.</source>
        <translation>尚未查找过血管。</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>map of a picture</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 could not be laid over the pictures</source>
        <translation>无法将 %1 叠加到图像上</translation>
    </message>
</context>
<context>
    <name>fovea::OverlayPart</name>
    <message>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>&amp;Saliency heat map</source>
        <translation>显著性热图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Vessels</source>
        <translation>血管(&amp;V)</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>Lay over every picture where it has structure: isophote curvature and local entropy</source>
        <translation>在每幅图像上叠加其结构所在：等照度线曲率和局部熵</translation>
    </message>
    <message>
        <source>Lay the vessels over every picture; they are looked for when that was not done yet</source>
        <translation>在每幅图像上叠加血管；若尚未查找，则先进行查找</translation>
    </message>
    <message>
        <source>%1 is being made…</source>
        <translation>正在生成%1…</translation>
    </message>
    <message>
        <source>%1: AI overlay by %2 – not for diagnosis</source>
        <translation>%1：由 %2 生成的 AI 叠加层 – 不可用于诊断</translation>
    </message>
    <message>
        <source>%1: computed overlay – display only</source>
        <translation>%1：计算得到的叠加层 – 仅影响显示</translation>
    </message>
</context>
<context>
    <name>fovea::PairBar</name>
    <message>
        <source>First picture</source>
        <translation>第一幅图像</translation>
    </message>
    <message>
        <source>The first picture: at the left of an upright line, subtracted in a difference</source>
        <translation>第一幅图像：位于竖线左侧，在差异中作为减数</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>第二幅图像</translation>
    </message>
    <message>
        <source>The second picture: at the right of an upright line</source>
        <translation>第二幅图像：位于竖线右侧</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>交换图像</translation>
    </message>
    <message>
        <source>Exchange the two pictures</source>
        <translation>交换两幅图像</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>差异类型</translation>
    </message>
    <message>
        <source>What the map of differences shows</source>
        <translation>差异图显示的内容</translation>
    </message>
    <message>
        <source>Size at which they are compared</source>
        <translation>比较时所用的尺寸</translation>
    </message>
    <message>
        <source>Pictures of different sizes are brought to one of the two first; the view says which</source>
        <translation>尺寸不同的图像会先统一到其中一幅的尺寸；视图中会注明是哪一幅</translation>
    </message>
    <message>
        <source>Range of the colours</source>
        <translation>颜色范围</translation>
    </message>
    <message>
        <source>The difference that has the last colour</source>
        <translation>对应末端颜色的差异值</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>带符号</translation>
    </message>
    <message>
        <source>SSIM map</source>
        <translation>SSIM 图</translation>
    </message>
    <message>
        <source>At the finer size</source>
        <translation>按较精细尺寸</translation>
    </message>
    <message>
        <source>At the original&apos;s size</source>
        <translation>按原图尺寸</translation>
    </message>
    <message>
        <source>Range found</source>
        <translation>实测范围</translation>
    </message>
    <message numerus="yes">
        <source>To %n grey level(s)</source>
        <translation>
            <numerusform>至 %n 灰度级</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::PairView</name>
    <message>
        <source>The wheel enlarges all pictures alike, dragging moves them; a double click shows them whole</source>
        <translation>滚轮同步缩放所有图像，拖动可移动图像；双击显示整幅图像</translation>
    </message>
</context>
<context>
    <name>fovea::PanelHost</name>
    <message>
        <source>Marks</source>
        <comment>on a narrow tab</comment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>on a narrow tab</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>on a narrow tab</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Overlays</source>
        <comment>on a narrow tab</comment>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Display</source>
        <comment>on a narrow tab</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>显示或隐藏面板“%1”</translation>
    </message>
</context>
<context>
    <name>fovea::PanelTitle</name>
    <message>
        <source>Put this panel away; the menu Window brings it back</source>
        <translation>收起此面板；可从“窗口”菜单恢复</translation>
    </message>
    <message>
        <source>Close the panel %1</source>
        <translation>关闭面板“%1”</translation>
    </message>
    <message>
        <source>Other panels that have this place</source>
        <translation>可放在此位置的其他面板</translation>
    </message>
    <message>
        <source>%1: choose another panel</source>
        <translation>%1：选择其他面板</translation>
    </message>
</context>
<context>
    <name>fovea::ParamForm</name>
    <message>
        <source>Nothing to set.</source>
        <translation>无可设置项。</translation>
    </message>
</context>
<context>
    <name>fovea::PatientForm</name>
    <message>
        <source>How photographs of one patient are known</source>
        <translation>如何识别同一患者的照片</translation>
    </message>
    <message>
        <source>Of the chosen source. Photographs of one patient, also of both eyes, must lie on one side of the split: else a network is judged by what it learnt</source>
        <translation>针对所选来源。同一患者（包括双眼）的照片必须在划分的同一侧：否则网络会用学过的内容来评判</translation>
    </message>
    <message>
        <source>every photograph is a patient of its own</source>
        <translation>每张照片自成一个患者</translation>
    </message>
    <message>
        <source>by the number in the name</source>
        <translation>按名称中的数字</translation>
    </message>
    <message>
        <source>by the name before the first _ or -</source>
        <translation>按名称中第一个 _ 或 - 之前的部分</translation>
    </message>
    <message>
        <source>by the name without L, R, OD or OS</source>
        <translation>按去掉 L、R、OD 或 OS 的名称</translation>
    </message>
    <message>
        <source>by the name up to L, R, OD or OS: each eye for itself</source>
        <translation>按到 L、R、OD 或 OS 为止的名称：每只眼单独计</translation>
    </message>
    <message>
        <source>by a table (CSV) with a column of patients…</source>
        <translation>按含患者列的表格（CSV）…</translation>
    </message>
    <message>
        <source>by the patient&apos;s ID in the DICOM files</source>
        <translation>按 DICOM 文件中的患者 ID</translation>
    </message>
    <message>
        <source>by ID and side in the DICOM files: each eye for itself</source>
        <translation>按 DICOM 文件中的 ID 与侧别：每只眼单独计</translation>
    </message>
    <message>
        <source>Table of patients</source>
        <translation>患者表格</translation>
    </message>
    <message>
        <source>CSV with a heading; every photograph of the source must be in it, named with or without its ending</source>
        <translation>带标题行的 CSV；来源中的每张照片都须在其中，文件名可带或不带扩展名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the table that says whose the photographs are</source>
        <translation>选择说明照片属于谁的表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Its column of files</source>
        <translation>文件列</translation>
    </message>
    <message>
        <source>Names the photograph</source>
        <translation>给出照片</translation>
    </message>
    <message>
        <source>Its column of patients</source>
        <translation>患者列</translation>
    </message>
    <message>
        <source>What must not be split: the patient, or the eye if each eye may count for itself</source>
        <translation>不可拆分者：患者；若每只眼可单独计，则为眼</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>按规则 %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fovea::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Run methods on</source>
        <translation>方法运行于</translation>
    </message>
    <message>
        <source>What is fastest</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>The graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>How many a method may use; fewer leave the computer free for other work</source>
        <translation>一个方法可使用的线程数；较少的线程可为其他工作留出资源</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>使用全部</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>记住最近的文件</translation>
    </message>
    <message>
        <source>Patients&apos; names may be in names of files: without this nothing about them is kept</source>
        <translation>文件名中可能含有患者姓名：不勾选则不保留任何相关信息</translation>
    </message>
    <message>
        <source>Keep the session in case of a crash</source>
        <translation>保留会话以防崩溃</translation>
    </message>
    <message>
        <source>Written after each change to a folder of your own, and removed when Fovea is closed</source>
        <translation>每次更改后写入您自己的文件夹，关闭 Fovea 时删除</translation>
    </message>
    <message>
        <source>Ask before results or marks are lost</source>
        <translation>结果或标记将丢失时询问</translation>
    </message>
    <message>
        <source>When Fovea is closed or another session is opened</source>
        <translation>关闭 Fovea 或打开其他会话时</translation>
    </message>
</context>
<context>
    <name>fovea::PreferencesPart</name>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Theme, language, what is remembered, how methods are run</source>
        <translation>主题、语言、记住的内容、方法的运行方式</translation>
    </message>
</context>
<context>
    <name>fovea::PrintPart</name>
    <message>
        <source>&amp;Print views…</source>
        <translation>打印视图(&amp;P)…</translation>
    </message>
    <message>
        <source>The views as they are seen, on one page, with names, marks and date; also into a PDF</source>
        <translation>将当前所见的视图连同名称、标记和日期打印在一页上；也可输出为 PDF</translation>
    </message>
    <message>
        <source>Print the views</source>
        <translation>打印视图</translation>
    </message>
    <message>
        <source>The views were not printed</source>
        <translation>视图未打印</translation>
    </message>
    <message>
        <source>The printer, or the file, cannot be written to.</source>
        <translation>无法写入打印机或文件。</translation>
    </message>
    <message>
        <source>Fovea %1. Research software, not a medical device. Pictures that were processed say so; a print is not for diagnosis.</source>
        <translation>Fovea %1。研究软件，并非医疗器械。处理过的图像均有标明；打印件不可用于诊断。</translation>
    </message>
    <message>
        <source>The views were sent to the printer %1.</source>
        <translation>视图已发送到打印机 %1。</translation>
    </message>
    <message>
        <source>The views were printed to %1.</source>
        <translation>视图已打印到 %1。</translation>
    </message>
</context>
<context>
    <name>fovea::ProfilePanel</name>
    <message>
        <source>Choose the tool Line profile (T) and drag a line across a picture.</source>
        <translation>选择“线剖面”工具 (T)，并在图像上拖出一条线。</translation>
    </message>
    <message>
        <source>Widths of the vessels along the line</source>
        <translation>沿线的血管宽度</translation>
    </message>
    <message>
        <source>Width at half depth of the dark vessels in the green channel, fitted to the values along the line; the line&apos;s angle to the vessel is not corrected for</source>
        <translation>绿色通道中暗色血管的半深宽度，由沿线数值拟合得出；未校正线与血管之间的夹角</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>长度 %1</translation>
    </message>
    <message>
        <source>At %1 px: %2</source>
        <translation>%1 px 处：%2</translation>
    </message>
    <message>
        <source>Line profile – %1</source>
        <translation>线剖面 – %1</translation>
    </message>
</context>
<context>
    <name>fovea::RegionPanel</name>
    <message>
        <source>Choose the tool Box region (B) or Ellipse region (E) and drag over a picture.</source>
        <translation>选择“矩形区域”工具 (B) 或“椭圆区域”工具 (E)，并在图像上拖动。</translation>
    </message>
    <message>
        <source>Statistics of the region</source>
        <translation>区域统计</translation>
    </message>
    <message>
        <source>Region – %1</source>
        <translation>区域 – %1</translation>
    </message>
    <message>
        <source>Of the pixels whose centres lie in the region and in the field of view, in each picture&apos;s own pixels. Levels as in the file (0 to 255, or to 65535 with 16 bits), not rounded; standard deviation with n − 1; Y = 0.299 R + 0.587 G + 0.114 B. Rows that say so are measured on processed images.</source>
        <translation>针对中心位于区域及视野内的像素，按各图像自身的像素计算。灰度级同文件（0 到 255，16 位时到 65535），不取整；标准差用 n − 1；Y = 0.299 R + 0.587 G + 0.114 B。已注明的行是在处理后的图像上测得的。</translation>
    </message>
</context>
<context>
    <name>fovea::ReportDialog</name>
    <message>
        <source>Leave the file name out</source>
        <translation>不包含文件名</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>Pictures as shown with their marks, figures with definitions, marks with verdicts, and how everything was made.</source>
        <translation>按显示状态附带标记的图像、带定义的数值、带判定的标记，以及全部内容的生成方式。</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>报告文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>File names can name the patient; the photograph is then named by its hash alone</source>
        <translation>文件名可能包含患者姓名；勾选后仅以哈希值标识照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请为文件命名。</translation>
    </message>
    <message>
        <source>The name must end in .pdf.</source>
        <translation>名称必须以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>%1 exists already; Fovea never replaces a file.</source>
        <translation>%1 已存在；Fovea 从不替换文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
</context>
<context>
    <name>fovea::ReportPart</name>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>PDF 报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Pictures, figures, marks and how everything was made, on paper</source>
        <translation>将图像、数值、标记以及全部内容的生成方式写成报告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Pixel spacing %1 µm across, %2 µm down (%3)</source>
        <translation>像素间距：横向 %1 µm，纵向 %2 µm（%3）</translation>
    </message>
    <message>
        <source>Pixel spacing: not stated</source>
        <translation>像素间距：未注明</translation>
    </message>
    <message>
        <source>Eye: not stated</source>
        <translation>眼别：未注明</translation>
    </message>
    <message>
        <source>Eye: right (OD)</source>
        <translation>眼别：右眼 (OD)</translation>
    </message>
    <message>
        <source>Eye: left (OS)</source>
        <translation>眼别：左眼 (OS)</translation>
    </message>
    <message>
        <source>sha256 of the file: %1</source>
        <translation>文件的 sha256：%1</translation>
    </message>
    <message>
        <source>Colours: %1, %2 to %3 %4</source>
        <translation>颜色：%1，%2 至 %3 %4</translation>
    </message>
    <message>
        <source>Wrote the report to %1.</source>
        <translation>已将报告写入 %1。</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>报告未写入</translation>
    </message>
    <message>
        <source>The file itself was processed before: %1</source>
        <translation>文件本身先前已经过处理：%1</translation>
    </message>
    <message>
        <source>The file itself is synthetic and shows no patient: %1</source>
        <translation>文件本身是合成图像，不属于任何患者：%1</translation>
    </message>
</context>
<context>
    <name>fovea::ResultsPanel</name>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Results of this photograph</source>
        <translation>此照片的结果</translation>
    </message>
    <message>
        <source>Stop what runs and forget what waits</source>
        <translation>停止正在运行的，并清除等待中的</translation>
    </message>
    <message>
        <source>%1: shown beside the original when ticked</source>
        <translation>%1：勾选后显示在原图旁边</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>所用时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a result first</source>
        <translation>请先选择结果</translation>
    </message>
    <message>
        <source>Take this out of the queue  (Del)</source>
        <translation>从队列中移除（Del）</translation>
    </message>
    <message>
        <source>Close this result; nothing on the disc is changed  (Del)</source>
        <translation>关闭此结果；磁盘上的内容不变（Del）</translation>
    </message>
    <message>
        <source>Seeds, in pixels of the picture that was tracked: %1</source>
        <translation>起点，以被追踪图像的像素表示：%1</translation>
    </message>
</context>
<context>
    <name>fovea::ResultsPart</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>fovea::RulerPanel</name>
    <message>
        <source>Choose the tool Ruler (R) and drag over a picture.</source>
        <translation>选择“标尺”工具 (R)，并在图像上拖动。</translation>
    </message>
    <message>
        <source>Rulers</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Spacing %1 µm a pixel, source: %2</source>
        <translation>间距：每像素 %1 µm，来源：%2</translation>
    </message>
    <message>
        <source>The spacing is unknown, so lengths are in pixels</source>
        <translation>间距未知，因此长度以像素为单位</translation>
    </message>
    <message>
        <source>Rulers – %1</source>
        <translation>标尺 – %1</translation>
    </message>
    <message>
        <source>Straight lengths from end to end in pixels of the original; in micrometres only where the spacing is known, with its source. What was drawn on a processed image says so.</source>
        <translation>两端之间的直线长度，单位为原图像素；仅当像素间距已知时以微米表示，并注明来源。在处理后的图像上绘制的会加以注明。</translation>
    </message>
</context>
<context>
    <name>fovea::RunCurves</name>
    <message>
        <source>Training loss and learning rate over the steps</source>
        <translation>各步的训练损失和学习率</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation score over the steps</source>
        <translation>各步的验证评分</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing of the training loss</source>
        <translation>训练损失的平滑</translation>
    </message>
    <message>
        <source>Shows the training loss as a running mean over more steps; the thin line is as logged</source>
        <translation>以更多步数的滑动平均显示训练损失；细线为原始记录</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Dashed: the input enlarged bicubically; ring: the best</source>
        <translation>虚线：输入的双三次放大；圆圈：最佳</translation>
    </message>
    <message>
        <source>Dashed: the input as it is; ring: the best</source>
        <translation>虚线：原样输入；圆圈：最佳</translation>
    </message>
    <message>
        <source>Ring: the best</source>
        <translation>圆圈：最佳</translation>
    </message>
    <message>
        <source>Training loss over the steps: thin as logged, bold smoothed. Dashed: the learning rate, on a logarithmic scale of its own</source>
        <translation>各步的训练损失：细线为记录值，粗线为平滑值。虚线：学习率，使用自己的对数刻度</translation>
    </message>
</context>
<context>
    <name>fovea::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>No method for this task in this build.</source>
        <translation>此版本中没有用于该任务的方法。</translation>
    </message>
    <message>
        <source>Make a photograph that never was, with its vessel label, in a folder</source>
        <translation>在文件夹中生成一张并非实拍的照片及其血管标注</translation>
    </message>
    <message>
        <source>Run this on %1 in the background</source>
        <translation>在后台对 %1 运行此方法</translation>
    </message>
    <message>
        <source>Open a photograph first</source>
        <translation>请先打开照片</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cancel everything that runs or waits</source>
        <translation>取消所有正在运行或等待的任务</translation>
    </message>
    <message>
        <source>Run all methods of this task</source>
        <translation>运行此任务的所有方法</translation>
    </message>
    <message>
        <source>Run this on %1 after what is asked for already</source>
        <translation>在已请求的任务完成后对 %1 运行此方法</translation>
    </message>
    <message>
        <source>Only one photograph is made up at a time</source>
        <translation>一次只能合成一张照片</translation>
    </message>
    <message>
        <source>Run every method of this task with its default parameters, one after the other</source>
        <translation>以默认参数逐一运行此任务的所有方法</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>还有 %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
</context>
<context>
    <name>fovea::RunPart</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>This cannot be run now</source>
        <translation>现在无法运行</translation>
    </message>
    <message>
        <source>Choose this task in the Run panel</source>
        <translation>在“运行”面板中选择此任务</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>CPU(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;UDA</source>
        <translation>CUDA(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;fp32</source>
        <translation>fp32(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;bf16</source>
        <translation>bf16(&amp;B)</translation>
    </message>
    <message>
        <source>Folder for made-up photographs</source>
        <translation>合成照片的文件夹</translation>
    </message>
    <message>
        <source>Run &amp;all methods of this task</source>
        <translation>运行此任务的所有方法(&amp;A)</translation>
    </message>
    <message>
        <source>Every method of the chosen task with its default parameters, to compare them</source>
        <translation>以默认参数运行所选任务的所有方法，以便比较</translation>
    </message>
    <message>
        <source>Cancel a&amp;ll runs</source>
        <translation>取消所有运行(&amp;L)</translation>
    </message>
    <message>
        <source>Stop what runs and forget what waits; results that are there stay</source>
        <translation>停止正在运行的，并清除等待中的；已有结果会保留</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1（还有 %n 个等待中）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fovea::SaveDialog</name>
    <message>
        <source>Burn the mark in, as a strip below the picture</source>
        <translation>将标识烧录为图像下方的条带</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>不烧录的原因</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Written into the record beside the picture</source>
        <translation>写入图像旁的记录文件</translation>
    </message>
    <message>
        <source>The retina is never covered. The words also go into the file&apos;s metadata, and a record (.json) beside it tells how the picture was made.</source>
        <translation>绝不遮挡视网膜。标识文字也会写入文件的元数据，并在旁边附上记录文件 (.json)，说明图像的生成方式。</translation>
    </message>
    <message>
        <source>PNG (*.png);;TIFF (*.tif *.tiff);;Graph (*.json);;Table of points (*.csv)</source>
        <translation>PNG (*.png);;TIFF (*.tif *.tiff);;图结构 (*.json);;点表 (*.csv)</translation>
    </message>
    <message>
        <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
        <translation>PNG (*.png);;TIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请为文件命名。</translation>
    </message>
    <message>
        <source>The name must end in .png, .tif or .tiff, or in .json or .csv for the graph itself.</source>
        <translation>名称必须以 .png、.tif 或 .tiff 结尾；保存图结构本身时以 .json 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The name must end in .png, .tif or .tiff.</source>
        <translation>名称必须以 .png、.tif 或 .tiff 结尾。</translation>
    </message>
    <message>
        <source>%1 exists already; Fovea never replaces a file.</source>
        <translation>%1 已存在；Fovea 从不替换文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Leaving the mark out needs a reason</source>
        <translation>省去标识须说明原因</translation>
    </message>
</context>
<context>
    <name>fovea::SchedulePage</name>
    <message>
        <source>Training runs behind everything else, with one thread less than this computer has, so that the window stays fluid.</source>
        <translation>训练的优先级低于其他一切工作，并比本机线程数少用一个线程，以保持窗口流畅。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
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
        <translation>“自动”在有 GPU 时使用 GPU</translation>
    </message>
</context>
<context>
    <name>fovea::SectionStep</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>fovea::Session</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>%1 of %2 is here already.</source>
        <translation>%2 的 %1 结果已存在。</translation>
    </message>
    <message>
        <source>%1 was made with seed %2; its vessel label is %3.</source>
        <translation>%1 已生成，种子为 %2；其血管标注为 %3。</translation>
    </message>
    <message>
        <source>The making of %1 was cancelled; nothing was written.</source>
        <translation>已取消生成 %1；未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 was not made</source>
        <translation>%1 未生成</translation>
    </message>
    <message>
        <source>%1 of %2 was cancelled; nothing was changed.</source>
        <translation>已取消 %2 的 %1；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2 的 %1 失败</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 未保存</translation>
    </message>
    <message>
        <source>%1 of %2 is being made already.</source>
        <translation>%2 的 %1 结果已在生成中。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was computed before from the same file; that result is shown.</source>
        <translation>%1 此前已由同一文件算出；现显示该结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n methods were left out, as their models are missing or their results would not fit: %1</source>
        <translation>
            <numerusform>已略过 %n 个方法，因其模型缺失或结果过大无法容纳：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n photographs</source>
        <translation>
            <numerusform>打开 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>The file is not the one the session was made with: its content has changed.</source>
        <translation>该文件与建立会话时的文件不同：其内容已更改。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>文件 %1 已不存在。</translation>
    </message>
</context>
<context>
    <name>fovea::SessionKeeper</name>
    <message>
        <source>The session was not saved</source>
        <translation>会话未保存</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
</context>
<context>
    <name>fovea::SessionPart</name>
    <message>
        <source>Saved the session %1.</source>
        <translation>已保存会话 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Saved the session %1. %n pasted pictures are in no file and not part of it.</source>
        <translation>
            <numerusform>已保存会话 %1。%n 幅粘贴的图像不在任何文件中，未包含在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the session were left out</source>
        <translation>会话的部分内容被略过</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Photographs, results, marks and settings as they were saved</source>
        <translation>按保存时的状态恢复照片、结果、标记和设置</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find missing photographs…</source>
        <translation>查找缺失的照片(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder; photographs are known again by name and content</source>
        <translation>选择文件夹；照片按名称和内容重新识别</translation>
    </message>
    <message>
        <source>Save sessi&amp;on</source>
        <translation>保存会话(&amp;O)</translation>
    </message>
    <message>
        <source>Which photographs, what was made from them and how, marks and settings; no pixels</source>
        <translation>包括哪些照片、由其生成的内容及方式、标记和设置；不含像素</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>The session in another file; the one it was opened from stays as it is</source>
        <translation>将会话保存到另一个文件；原会话文件保持不变</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何文件</translation>
    </message>
    <message>
        <source>No files are remembered (Preferences)</source>
        <translation>不记住文件（见首选项）</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (*.fovea);;All files (*)</source>
        <translation>会话 (*.fovea);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Sessions (*.fovea)</source>
        <translation>会话 (*.fovea)</translation>
    </message>
    <message>
        <source>Save the session?</source>
        <translation>保存会话？</translation>
    </message>
    <message>
        <source>Results or marks of this session are in no file yet.</source>
        <translation>此会话的结果或标记尚未保存到任何文件。</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>A session keeps which photographs were open, what was made from them and how, and the marks.</source>
        <translation>会话保留打开了哪些照片、由其生成的内容及方式，以及标记。</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Use the changed files</source>
        <translation>使用已更改的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs of this session are missing or have changed: %1</source>
        <translation>
            <numerusform>此会话有 %n 张照片缺失或已更改：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the photographs?</source>
        <translation>照片在哪里？</translation>
    </message>
    <message>
        <source>Not taken: these files have the right names, but their content is not that of the session. %1</source>
        <translation>未采用：这些文件名称正确，但内容与会话中的不同。%1</translation>
    </message>
    <message>
        <source>Use them all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs were not found there.</source>
        <translation>
            <numerusform>有 %n 张照片未在该处找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>在别处查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs were found again.</source>
        <translation>
            <numerusform>已重新找到 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fovea ended unexpectedly. The session of %1 was kept: %2.</source>
        <translation>Fovea 意外结束。%1 的会话已保留：%2。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>无法恢复会话</translation>
    </message>
    <message>
        <source>Fovea was ended by the system before everything was saved. The session of %1 was kept: %2.</source>
        <translation>Fovea 在全部保存之前被系统结束。%1 的会话已保留：%2。</translation>
    </message>
</context>
<context>
    <name>fovea::SessionSection</name>
    <message>
        <source>Channel shown</source>
        <translation>显示的通道</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>窗宽和窗位</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>CLAHE (display only)</source>
        <translation>CLAHE（仅显示）</translation>
    </message>
    <message>
        <source>Contrast limit of CLAHE</source>
        <translation>CLAHE 的对比度上限</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Overlay %1 on or off</source>
        <translation>叠加层 %1 开关</translation>
    </message>
    <message>
        <source>Overlay %1: opacity</source>
        <translation>叠加层 %1：不透明度</translation>
    </message>
    <message>
        <source>Overlay %1: colours</source>
        <translation>叠加层 %1：颜色</translation>
    </message>
    <message>
        <source>Overlay %1: range</source>
        <translation>叠加层 %1：范围</translation>
    </message>
    <message>
        <source>Overlay %1: threshold</source>
        <translation>叠加层 %1：阈值</translation>
    </message>
    <message>
        <source>Overlay %1: map</source>
        <translation>叠加层 %1：图谱</translation>
    </message>
    <message>
        <source>Channel that is measured</source>
        <translation>测量的通道</translation>
    </message>
    <message>
        <source>Region that is measured</source>
        <translation>测量的区域</translation>
    </message>
    <message>
        <source>Figures that are measured</source>
        <translation>测量的数值</translation>
    </message>
    <message>
        <source>Vessel label that is measured against</source>
        <translation>测量所参照的血管标注</translation>
    </message>
    <message>
        <source>Reference that is measured against</source>
        <translation>测量所用的参考</translation>
    </message>
    <message>
        <source>Pictures that are compared</source>
        <translation>比较的图像</translation>
    </message>
    <message>
        <source>Difference on or off</source>
        <translation>差异图开或关</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>差异类型</translation>
    </message>
    <message>
        <source>Size at which pictures are compared</source>
        <translation>比较图像时的尺寸</translation>
    </message>
    <message>
        <source>Range of the difference</source>
        <translation>差异范围</translation>
    </message>
    <message>
        <source>Matched luminance</source>
        <translation>匹配亮度</translation>
    </message>
</context>
<context>
    <name>fovea::SourceForm</name>
    <message>
        <source>Only files</source>
        <translation>仅限文件</translation>
    </message>
    <message>
        <source>Shell patterns on the file name, separated by commas: 0[1-9]_*, *.jpg. Empty: every photograph</source>
        <translation>用于文件名的 shell 通配符，以逗号分隔：0[1-9]_*, *.jpg。留空：所有照片</translation>
    </message>
    <message>
        <source>Reduced to</source>
        <translation>缩小至</translation>
    </message>
    <message>
        <source>Diameters of the field of view in pixels, separated by commas; each photograph is learnt from at each. Empty: as it is</source>
        <translation>视场直径，以像素计，用逗号分隔；每张照片按每种尺寸各学习一遍。留空：保持原样</translation>
    </message>
    <message>
        <source>Vessel labels</source>
        <translation>血管标注</translation>
    </message>
    <message>
        <source>Folder of vessel maps, for networks that find vessels</source>
        <translation>血管图的文件夹，供查找血管的网络使用</translation>
    </message>
    <message>
        <source>Label&apos;s name</source>
        <translation>标注名称</translation>
    </message>
    <message>
        <source>{stem} is the photograph&apos;s name without its ending, {number} its part before the first _</source>
        <translation>{stem} 为照片不含扩展名的名称，{number} 为其第一个 _ 之前的部分</translation>
    </message>
    <message>
        <source>Degraded twins</source>
        <translation>退化的配对照片</translation>
    </message>
    <message>
        <source>Pairs: folder of the same photographs degraded for real, with the same names and sizes. The degradation must then be none</source>
        <translation>成对数据：存放同一批照片真实退化版本的文件夹，名称和尺寸相同。此时退化须设为无</translation>
    </message>
    <message>
        <source>Side of unpaired training</source>
        <translation>非配对训练的一侧</translation>
    </message>
    <message>
        <source>For unpaired training, which learns from blurred and clear photographs of different eyes</source>
        <translation>用于非配对训练，即从不同眼的模糊和清晰照片中学习</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>不分侧</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Unpaired side</source>
        <translation>非配对侧</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How often patches come from here, against the other sources</source>
        <translation>相对于其他来源，从此处取图块的频率</translation>
    </message>
</context>
<context>
    <name>fovea::StatusLine</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Screen pixels per pixel of the original</source>
        <translation>原图每像素对应的屏幕像素数</translation>
    </message>
</context>
<context>
    <name>fovea::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Steps are run one after the other, each on what the one before made</source>
        <translation>各步骤依次运行，每一步都基于上一步的结果</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen step out</source>
        <translation>移除所选步骤</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Run the chosen step earlier</source>
        <translation>提前运行所选步骤</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Run the chosen step later</source>
        <translation>推后运行所选步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add a step.</source>
        <translation>请添加步骤。</translation>
    </message>
</context>
<context>
    <name>fovea::TaskPage</name>
    <message>
        <source>Begin with a recipe: it says what is learnt, by which network and losses, how long. You edit a copy; the recipe itself stays as it is.</source>
        <translation>从训练配方开始：它规定学习什么、用哪种网络和损失、学习多久。您编辑的是副本，配方本身保持不变。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练配方</translation>
    </message>
    <message>
        <source>Recipes that come with Fovea; those of your own are opened below</source>
        <translation>Fovea 附带的训练配方；自己的配方在下方打开</translation>
    </message>
    <message>
        <source>Open a recipe…</source>
        <translation>打开训练配方…</translation>
    </message>
    <message>
        <source>A recipe file of your own, or recipe.json of an earlier run</source>
        <translation>自己的训练配方文件，或以前训练的 recipe.json</translation>
    </message>
    <message>
        <source>Save recipe as…</source>
        <translation>训练配方另存为…</translation>
    </message>
    <message>
        <source>Writes what is set here as a new recipe file</source>
        <translation>将此处的设置写入新的训练配方文件</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Its method is called user.&lt;name&gt;; small letters, digits, points and hyphens</source>
        <translation>其方法名为 user.&lt;name&gt;；可用小写字母、数字、点和连字符</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Shown where methods are chosen</source>
        <translation>显示在选择方法之处</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Under which others may use the weights; the terms of the photographs bind it. Kept in the model&apos;s card</source>
        <translation>他人使用权重所依据的许可；受照片使用条款约束。保存在模型卡中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>打开训练配方</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>训练配方 (*.json)</translation>
    </message>
    <message>
        <source>Save the recipe as a new file</source>
        <translation>将训练配方保存为新文件</translation>
    </message>
    <message>
        <source>The recipe was not saved</source>
        <translation>训练配方未保存</translation>
    </message>
    <message>
        <source>Choose a recipe first: there is nothing to write yet</source>
        <translation>请先选择一个配方：现在还没有可写入的内容</translation>
    </message>
</context>
<context>
    <name>fovea::Tour</name>
    <message>
        <source>Skip (Esc)</source>
        <translation>跳过 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>fovea::TrackPart</name>
    <message>
        <source>Track from &amp;seeds</source>
        <translation>从起点追踪(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Track the vessel from here</source>
        <translation>从此处追踪血管(&amp;T)</translation>
    </message>
    <message>
        <source>Follows the vessel at the crosshair, and what hangs together with it, in that picture; with the parameters of the Run panel when it shows this task</source>
        <translation>在该图像中追踪十字线处的血管以及与之相连的血管；“运行”面板显示此任务时使用其中的参数</translation>
    </message>
    <message>
        <source>Set a &amp;seed here</source>
        <translation>在此处设置起点(&amp;S)</translation>
    </message>
    <message>
        <source>Marks the vessel at the crosshair as one from which to track; several are tracked together</source>
        <translation>把十字线处的血管记为追踪起点；多个起点会一起追踪</translation>
    </message>
    <message>
        <source>Track from the s&amp;eeds that are set</source>
        <translation>从已设置的起点追踪(&amp;E)</translation>
    </message>
    <message>
        <source>Follows the vessels at all seeds, and what hangs together with them, in the active picture</source>
        <translation>在当前图像中追踪所有起点处的血管以及与之相连的血管</translation>
    </message>
    <message>
        <source>&amp;Forget the seeds</source>
        <translation>忘记起点(&amp;F)</translation>
    </message>
    <message>
        <source>Takes the seeds away that no run started from</source>
        <translation>移除尚未用于运行的起点</translation>
    </message>
    <message>
        <source>This place is not in the photograph: no seed was set.</source>
        <translation>此位置不在照片内：没有设置起点。</translation>
    </message>
    <message>
        <source>This place is not in the photograph: nothing was tracked.</source>
        <translation>此位置不在照片内：没有进行追踪。</translation>
    </message>
    <message>
        <source>This cannot be tracked now</source>
        <translation>现在无法追踪</translation>
    </message>
</context>
<context>
    <name>fovea::TrainDialog</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Task and recipe</source>
        <translation>任务和训练配方</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>退化</translation>
    </message>
    <message>
        <source>Network and losses</source>
        <translation>网络和损失</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>训练安排</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What the network will see: patches of your photographs, as the run would draw them</source>
        <translation>网络将看到的内容：照片的图块，与训练时的抽取方式相同</translation>
    </message>
    <message>
        <source>Training pairs: input and reference</source>
        <translation>训练对：输入和参考</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Other photographs and other places</source>
        <translation>换用其他照片和其他位置</translation>
    </message>
    <message>
        <source>What will be done. The run&apos;s folder keeps the recipe, the split, the log and every checkpoint.</source>
        <translation>将执行的内容。训练文件夹会保存训练配方、数据划分、日志和每个检查点。</translation>
    </message>
    <message>
        <source>Another folder for runs…</source>
        <translation>其他训练文件夹…</translation>
    </message>
    <message>
        <source>Each run gets a folder of the model&apos;s name in it</source>
        <translation>每次训练都会在其中建立以模型命名的文件夹</translation>
    </message>
    <message>
        <source>Folder for training runs</source>
        <translation>训练的文件夹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前一个步骤</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>后一个步骤</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>此处有缺项</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>此处无缺项</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts the run into the queue; the window stays free for other work</source>
        <translation>将训练放入队列；窗口仍可用于其他工作</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Works like: %1</source>
        <translation>工作方式同：%1</translation>
    </message>
    <message>
        <source>Run&apos;s folder: %1</source>
        <translation>训练文件夹：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs to train with</source>
        <translation>
            <numerusform>%n 张训练照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs to validate with</source>
        <translation>
            <numerusform>%n 张验证照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Patches of %1 px, %2 a step</source>
        <translation>图块 %1 px，每步 %2 个</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>No photograph is held out: no score will tell which weights are best, and the last ones are taken.</source>
        <translation>没有留作验证的照片：无法通过评分判断哪组权重最佳，将采用最后的权重。</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Clear, another eye</source>
        <translation>清晰，另一只眼</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Vessel label</source>
        <translation>血管标注</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Making training pairs…</source>
        <translation>正在生成训练对…</translation>
    </message>
    <message>
        <source>The run was not begun</source>
        <translation>训练未开始</translation>
    </message>
    <message>
        <source>Choose a recipe: its training pairs appear here.</source>
        <translation>请选择训练配方：其训练图像对将显示在此处。</translation>
    </message>
    <message>
        <source>Add photographs: their training pairs appear here.</source>
        <translation>添加照片：其训练对会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n 棵树</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph is held out: no score will tell how good it is.</source>
        <translation>没有留作验证的照片：无法通过评分得知其好坏。</translation>
    </message>
</context>
<context>
    <name>fovea::TrainPart</name>
    <message>
        <source>&amp;Train a network…</source>
        <translation>训练网络(&amp;T)…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>%1 is trained and can be chosen as a method now.</source>
        <translation>%1 已训练完成，现可作为方法选择。</translation>
    </message>
    <message>
        <source>Learns from photographs of your own, step by step</source>
        <translation>用自己的照片逐步学习</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>训练任务(&amp;J)</translation>
    </message>
    <message>
        <source>Curves and pictures of the training jobs, below the views</source>
        <translation>在视图下方显示训练任务的曲线和图像</translation>
    </message>
    <message>
        <source>&amp;Pause the chosen job</source>
        <translation>暂停所选任务(&amp;P)</translation>
    </message>
    <message>
        <source>Saves a checkpoint; it goes on from there</source>
        <translation>保存检查点；之后从该处继续</translation>
    </message>
    <message>
        <source>&amp;Continue the chosen job</source>
        <translation>继续所选任务(&amp;C)</translation>
    </message>
    <message>
        <source>From its last checkpoint</source>
        <translation>从其最近的检查点继续</translation>
    </message>
    <message>
        <source>&amp;Stop the chosen job</source>
        <translation>停止所选任务(&amp;S)</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; no model is published</source>
        <translation>保存检查点并结束；不发布模型</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Cards of all models; import, check, compare, remove</source>
        <translation>所有模型的模型卡；导入、检查、比较、移除</translation>
    </message>
    <message>
        <source>A network is being trained</source>
        <translation>正在训练网络</translation>
    </message>
    <message>
        <source>A network is being trained. Close all the same?</source>
        <translation>正在训练网络。仍要关闭吗？</translation>
    </message>
    <message>
        <source>Its checkpoint is saved, and it is offered at the next start to go on from there.</source>
        <translation>其检查点会被保存，下次启动时可选择从该处继续。</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Unfinished training</source>
        <translation>未完成的训练</translation>
    </message>
    <message numerus="yes">
        <source>%n training jobs are not finished: %1.</source>
        <translation>
            <numerusform>%n 个训练任务未完成：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They can go on from their last checkpoints, now or later from the panel Jobs.</source>
        <translation>
            <numerusform>可从最近的检查点继续，现在或以后在“训练任务”面板中均可。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue now</source>
        <translation>立即继续</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>%1 is trained.</source>
        <translation>%1 已训练完成。</translation>
    </message>
</context>
<context>
    <name>fovea::TrainQueue</name>
    <message>
        <source>Training of %1 failed</source>
        <translation>%1 训练失败</translation>
    </message>
    <message>
        <source>Step %1 of %2; the checkpoint is saved.</source>
        <translation>第 %1 步，共 %2 步；检查点已保存。</translation>
    </message>
    <message>
        <source>Trained, but not published: %1</source>
        <translation>已训练，但未发布：%1</translation>
    </message>
    <message>
        <source>The model %1 was not published</source>
        <translation>模型 %1 未发布</translation>
    </message>
    <message>
        <source>It was at step %1 of %2 when the program ended unexpectedly.</source>
        <translation>程序意外结束时，训练进行到第 %1 步，共 %2 步。</translation>
    </message>
    <message numerus="yes">
        <source>The loss was no longer finite after %n steps. The last good checkpoint is kept: lower the learning rate in a new job.</source>
        <translation>
            <numerusform>%n 步后损失不再是有限值。最后一个有效的检查点已保留：请在新任务中降低学习率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n steps.</source>
        <translation>
            <numerusform>已在 %n 步后完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early after %1 of %n steps: %2.</source>
        <translation>
            <numerusform>提前结束，已完成 %1 步，共 %n 步：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>Tree %1 of %2; the checkpoint is saved.</source>
        <translation>第 %1 棵树，共 %2 棵；检查点已保存。</translation>
    </message>
    <message>
        <source>It was at tree %1 of %2 when the program ended unexpectedly.</source>
        <translation>程序意外结束时，训练进行到第 %1 棵树，共 %2 棵。</translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n trees.</source>
        <translation>
            <numerusform>已在 %n 棵树后完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early after %1 of %n trees: %2.</source>
        <translation>
            <numerusform>提前结束，已完成 %1 棵树，共 %n 棵：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is a part for %1 and no method of its own; docs/recipes.md says how it takes the place of the shipped part.</source>
        <translation>该模型是 %1 的一个部件，本身不是方法；docs/recipes.md 说明了如何用它替换自带的部件。</translation>
    </message>
</context>
<context>
    <name>fovea::TrainingData</name>
    <message>
        <source>%1 has no vessel label (%2).</source>
        <translation>%1 没有血管标注（%2）。</translation>
    </message>
    <message>
        <source>The photographs are being looked for.</source>
        <translation>正在查找照片。</translation>
    </message>
    <message>
        <source>There is no photograph to train on.</source>
        <translation>没有可用于训练的照片。</translation>
    </message>
    <message>
        <source>%1 is on both sides of the split: %2 to train, %3 to validate.</source>
        <translation>%1 同时位于数据划分的两侧：%2 用于训练，%3 用于验证。</translation>
    </message>
    <message>
        <source>%1 (training) and %2 (validation) show the same picture.</source>
        <translation>%1（训练）和 %2（验证）显示的是同一图像。</translation>
    </message>
    <message>
        <source>Near-duplicates across the split are being looked for: %1 %.</source>
        <translation>正在查找跨划分的近似重复图像：%1 %。</translation>
    </message>
    <message>
        <source>The recipe&apos;s photographs (%1) are not here: choose the root folder that they lie in, or add a folder of your own.</source>
        <translation>此训练配方的照片（%1）不在这里：请选择它们所在的根文件夹，或添加您自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>fovea::TrainingPlan</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 未读取</translation>
    </message>
    <message>
        <source>Choose a recipe to begin with.</source>
        <translation>请选择一个训练配方作为起点。</translation>
    </message>
    <message>
        <source>There is a run named %1 already: choose another name.</source>
        <translation>已有名为 %1 的训练：请换一个名称。</translation>
    </message>
    <message>
        <source>Add a folder of photographs.</source>
        <translation>请添加照片文件夹。</translation>
    </message>
</context>
<context>
    <name>fovea::TrainingPreview</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Time and memory: a few real steps are being measured…</source>
        <translation>时间和内存：正在实测若干步…</translation>
    </message>
    <message>
        <source>Time and memory are not known: %1</source>
        <translation>时间和内存未知：%1</translation>
    </message>
    <message>
        <source>Time and memory are measured on a few real steps as soon as nothing is missing.</source>
        <translation>各项齐备后，即会通过实际运行若干步测量时间和内存。</translation>
    </message>
    <message>
        <source>About %1 (%2 of it validation) and %3 of memory. Measured on %4 steps of this recipe with %5: %6 s a step, %7, %8, %9.</source>
        <translation>约 %1（其中验证 %2），内存 %3。以此训练配方的 %4 步和%5测得：每步 %6 秒，%7，%8，%9。</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters: a file of %2, and %3 of memory for weights, gradients and moments while it learns.</source>
        <translation>%1 个参数：文件 %2，学习时权重、梯度与动量占 %3 内存。</translation>
    </message>
    <message>
        <source>It sees %1 px to every side, and statistics of the whole picture.</source>
        <translation>它向各方向看 %1 px，并看整幅图像的统计量。</translation>
    </message>
    <message>
        <source>It sees %1 px to every side.</source>
        <translation>它向各方向看 %1 px。</translation>
    </message>
    <message>
        <source>It sees the whole picture.</source>
        <translation>它看整幅图像。</translation>
    </message>
    <message>
        <source>It enlarges %1 times.</source>
        <translation>它放大 %1 倍。</translation>
    </message>
    <message>
        <source>The patch must be a multiple of %1 px.</source>
        <translation>图块须为 %1 px 的倍数。</translation>
    </message>
    <message>
        <source>%1. Train that one first, or name another model, or none, under Start from.</source>
        <translation>%1。请先训练该模型，或在“起始权重”中填写其他模型，或留空。</translation>
    </message>
</context>
<context>
    <name>fovea::ViewComposer</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>%1 (processed): </source>
        <translation>%1（已处理）： </translation>
    </message>
    <message>
        <source>This is computed again once its photograph is found.</source>
        <translation>找到对应照片后将重新计算此结果。</translation>
    </message>
    <message>
        <source>%1 (synthetic): </source>
        <translation>%1（合成）： </translation>
    </message>
</context>
<context>
    <name>fovea::ViewPart</name>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size (1:1)</source>
        <translation>实际大小 (1:1)(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Look &amp;left</source>
        <translation>向左看(&amp;L)</translation>
    </message>
    <message>
        <source>This view alone: left</source>
        <translation>仅此视图：向左</translation>
    </message>
    <message>
        <source>Look &amp;right</source>
        <translation>向右看(&amp;R)</translation>
    </message>
    <message>
        <source>This view alone: right</source>
        <translation>仅此视图：向右</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>向上看(&amp;U)</translation>
    </message>
    <message>
        <source>This view alone: up</source>
        <translation>仅此视图：向上</translation>
    </message>
    <message>
        <source>Look &amp;down</source>
        <translation>向下看(&amp;D)</translation>
    </message>
    <message>
        <source>This view alone: down</source>
        <translation>仅此视图：向下</translation>
    </message>
    <message>
        <source>Also by dragging with Shift held. How far is said on the view.</source>
        <translation>也可按住 Shift 拖动。视图上会注明移动量。</translation>
    </message>
    <message>
        <source>All views &amp;together again</source>
        <translation>所有视图重新同步(&amp;T)</translation>
    </message>
    <message>
        <source>Takes back what single views were moved</source>
        <translation>撤销单个视图的移动</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>旋转(&amp;U)</translation>
    </message>
    <message>
        <source>Display only. The wheel with Alt held turns freely.</source>
        <translation>仅影响显示。按住 Alt 滚动滚轮可自由旋转。</translation>
    </message>
    <message>
        <source>A quarter to the &amp;right</source>
        <translation>向右旋转 90°(&amp;R)</translation>
    </message>
    <message>
        <source>A quarter to the &amp;left</source>
        <translation>向左旋转 90°(&amp;L)</translation>
    </message>
    <message>
        <source>One degree r&amp;ight</source>
        <translation>向右旋转 1°(&amp;I)</translation>
    </message>
    <message>
        <source>One degree l&amp;eft</source>
        <translation>向左旋转 1°(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Upright again</source>
        <translation>恢复正向(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All views</source>
        <translation>所有视图(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>一个视图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>两个视图(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>四个视图(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Nine views</source>
        <translation>九个视图(&amp;N)</translation>
    </message>
    <message>
        <source>All views, each as large as can be</source>
        <translation>显示所有视图，每个尽可能大</translation>
    </message>
    <message>
        <source>The original keeps its place; Page Up and Page Down show the other views</source>
        <translation>原图位置不变；Page Up 和 Page Down 显示其他视图</translation>
    </message>
    <message>
        <source>Ne&amp;xt view</source>
        <translation>下一个视图(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>上一个视图(&amp;P)</translation>
    </message>
</context>
<context>
    <name>fovea::ViewSections</name>
    <message>
        <source>Layout of the views</source>
        <translation>视图布局</translation>
    </message>
</context>
</TS>
