import type { conditionWords as english } from '../../en/knowledge/conditions.ts';
import type { Translated } from '../../translation.ts';

/** Every ranked condition in words. */
export const conditionWords: Translated<typeof english> = {
  'patellofemoral-pain': {
    name: 'Patellofemorales Schmerzsyndrom',
    plain:
      'Schmerz um die Kniescheibe oder dahinter, wenn das gebeugte Knie belastet wird. Das Gelenk hatte mehr Belastung, als es gewohnt ist; es ist nicht verschlissen.',
    handout:
      'Der Bereich hinter Ihrer Kniescheibe ist gereizt. Er hatte mehr Belastung, als er gewohnt ist. Das ist beim Laufen häufig.',
  },
  'patellar-tendinopathy': {
    name: 'Patellatendinopathie',
    plain:
      'Die Sehne gleich unter der Kniescheibe ist gereizt: Sie wurde stärker oder schneller belastet, als sie sich anpassen konnte.',
    handout:
      'Die Sehne unter Ihrer Kniescheibe ist gereizt. Sie hatte mehr Belastung, als sie jetzt verträgt. Mit der richtigen Belastung kann sie wieder stark werden.',
  },
  'quadriceps-tendinopathy': {
    name: 'Quadrizepstendinopathie',
    plain: 'Die Sehne gleich über der Kniescheibe wird stärker belastet, als sie jetzt verträgt.',
    handout:
      'Die Sehne über Ihrer Kniescheibe ist gereizt. Sie hatte mehr Belastung, als sie jetzt verträgt.',
  },
  'fat-pad-impingement': {
    name: 'Impingement des Hoffa-Fettkörpers',
    plain: 'Das weiche Polster unter und neben der Sehne wird eingeklemmt, wenn sich das Knie ganz streckt.',
    handout:
      'Das weiche Polster unter Ihrer Kniescheibe ist gereizt. Es klemmt, wenn das Knie ganz gestreckt ist.',
  },
  'plica-syndrome': {
    name: 'Plica-Syndrom',
    plain: 'Eine Falte der Gelenkhaut innen an der Kniescheibe ist gereizt und reibt oder schnappt.',
    handout: 'Eine weiche Falte im Knie ist gereizt. Sie reibt, wenn Sie das Knie oft beugen.',
  },
  'patellar-instability': {
    name: 'Patellainstabilität',
    plain: 'Die Kniescheibe rutscht nach außen, oder es fühlt sich so an, als ob sie gleich rutscht.',
    handout: 'Ihre Kniescheibe kann zur Seite rutschen. Starke Beinmuskeln helfen ihr Halt zu finden.',
  },
  'prepatellar-bursitis': {
    name: 'Bursitis praepatellaris',
    plain: 'Der Schleimbeutel auf der Kniescheibe ist geschwollen, meist vom Knien oder von einem Stoß.',
    handout:
      'Das weiche Polster auf Ihrer Kniescheibe ist geschwollen. Das kommt vom Knien oder von einem Stoß.',
  },
  'osgood-schlatter': {
    name: 'Morbus Osgood-Schlatter',
    plain: 'In der Wachstumsphase zieht die Sehne am weichen Knochenansatz unter dem Knie.',
    handout:
      'Der Höcker unter dem Knie ist gereizt. Dort wächst der Knochen, und die Sehne zieht daran. Das ist bei Teenagern mit viel Sport häufig.',
    course:
      'Vielen Teenagern geht es nach 12 Wochen mit Training in Stufen besser. Es kann kommen und gehen, bis das Wachstum endet.',
  },
  'sinding-larsen-johansson': {
    name: 'Morbus Sinding-Larsen-Johansson',
    plain: 'Wachstumsbedingter Schmerz an der unteren Spitze der Kniescheibe.',
    handout:
      'Die untere Spitze der Kniescheibe ist gereizt. Dort wächst der Knochen, und die Sehne zieht daran.',
    course: 'Es dauert oft 3 bis 12 Monate. Sie können aktiv bleiben, so weit die Schmerzampel es erlaubt.',
  },
  'iliotibial-band-syndrome': {
    name: 'Iliotibiales Bandsyndrom',
    plain:
      'Das feste Band außen am Oberschenkel drückt auf gereiztes Gewebe über dem äußeren Gelenkspalt, jedes Mal wenn das Knie etwa 30° Beugung durchläuft.',
    handout:
      'Das Band außen am Oberschenkel drückt auf gereiztes Gewebe über dem Knie. Es schmerzt oft nach der gleichen Strecke. Mit weniger Belastung kann es sich beruhigen.',
  },
  'lcl-sprain': {
    name: 'Außenbandverletzung (LCL)',
    plain: 'Das Außenband wurde durch einen Schlag von innen oder eine Verdrehung gedehnt oder ist gerissen.',
    handout: 'Das Band außen am Knie ist vielleicht gedehnt.',
  },
  'popliteus-tendinopathy': {
    name: 'Popliteustendinopathie',
    plain: 'Ein kleiner Muskel hinten außen am Knie, der die Drehung steuert, hatte zu viel Belastung.',
    handout: 'Ein kleiner Muskel hinten am Knie ist gereizt. Bergab laufen belastet ihn stark.',
  },
  'pes-anserine-tendinopathy-bursitis': {
    name: 'Pes-anserinus-Tendinopathie oder -Bursitis',
    plain: 'Drei Sehnen und ein Schleimbeutel innen, gleich unter dem Gelenk, sind gereizt.',
    handout:
      'Das weiche Gewebe innen unter dem Knie ist gereizt. Es hatte mehr Belastung, als es gewohnt ist.',
  },
  'mcl-sprain': {
    name: 'Innenbandverletzung (MCL)',
    plain: 'Das Innenband wurde gedehnt oder ist gerissen, als das Knie nach innen gedrückt wurde.',
    handout: 'Das Band innen am Knie ist vielleicht gedehnt.',
  },
  'meniscal-tear-acute': {
    name: 'Meniskusriss, akut',
    plain: 'Ein stoßdämpfender Ring im Gelenk wurde beim Verdrehen unter Belastung verletzt.',
    handout: 'Eine der weichen Scheiben im Knie ist vielleicht durch eine Drehung verletzt.',
  },
  'meniscal-tear-degenerative': {
    name: 'Meniskusriss, degenerativ',
    plain:
      'Der Ring im Gelenk hat sich mit dem Alter verändert: im MRT sehr häufig, oft schmerzlos und meist mit Übungen zu behandeln.',
    handout:
      'Eine weiche Scheibe im Knie hat sich mit den Jahren verändert. Das ist sehr häufig und tut oft nicht weh. Übungen helfen als Erstes.',
  },
  'distal-hamstring-tendinopathy': {
    name: 'Distale Hamstring-Tendinopathie',
    plain: 'Die Sehnen der hinteren Oberschenkelmuskeln sind dort gereizt, wo sie über das Knie ziehen.',
    handout: 'Eine Sehne hinten am Knie ist gereizt. Sie hatte mehr Belastung, als sie jetzt verträgt.',
  },
  'hamstring-strain-acute': {
    name: 'Hamstring-Muskelverletzung, akut',
    plain:
      'Eine plötzliche Verletzung des hinteren Oberschenkelmuskels, als Stich beim Sprint oder beim Ausrutschen gespürt.',
    handout: 'Ein Muskel hinten am Oberschenkel ist gezerrt.',
  },
  'bakers-cyst': {
    name: 'Baker-Zyste',
    plain:
      'Gelenkflüssigkeit hat sich in einer Tasche hinter dem Knie gesammelt; meist ist das Gelenk selbst gereizt.',
    handout: 'Hinten am Knie hat sich etwas Flüssigkeit gesammelt. Oft ist dann das Gelenk gereizt.',
    course: 'Oft geht es zurück, wenn das Gelenk ruhig wird.',
  },
  'pcl-injury': {
    name: 'Verletzung des hinteren Kreuzbands (HKB)',
    plain:
      'Das hintere Kreuzband wurde verletzt, meist durch einen Sturz auf das gebeugte Knie oder einen Schlag gegen das Schienbein.',
    handout: 'Ein Band tief im Knie ist vielleicht durch Sturz oder Schlag verletzt.',
    course: 'Das dauert oft 3 bis 6 Monate. Ihr Arzt leitet jeden Schritt.',
  },
  'acl-injury': {
    name: 'Verletzung des vorderen Kreuzbands (VKB)',
    plain:
      'Das wichtigste Halteband in der Mitte des Knies wurde verletzt; oft mit Knall, rascher Schwellung und später Wegknicken.',
    handout:
      'Ein Band tief im Knie ist vielleicht durch eine Drehung verletzt. Ein Arzt muss es prüfen, bevor Sie Sport machen.',
    course: 'Das dauert oft 6 bis 12 Monate. Ihr Arzt leitet jeden Schritt.',
  },
  'knee-osteoarthritis': {
    name: 'Gonarthrose',
    plain:
      'Das ganze Gelenk verändert sich mit dem Alter oder nach einer Verletzung. Bewegung und Kraft helfen, und der Schmerz kann nachlassen.',
    handout:
      'Ihr Kniegelenk hat sich mit den Jahren verändert. Bewegung und Training helfen vielen. Oft können Sie aktiv bleiben.',
    course: 'Vielen geht es nach 6 bis 12 Wochen Übung besser. Bleiben Sie dran, damit es so bleibt.',
  },
  'proximal-tibia-bsi': {
    name: 'Knochenstressverletzung, proximale Tibia',
    plain: 'Der Schienbeinkopf wurde schneller belastet, als er sich wieder aufbauen kann.',
    handout:
      'Der Knochen unter Ihrem Knie ist vielleicht überlastet. Sie dürfen nicht laufen, bis ein Arzt ihn geprüft hat.',
    course: 'Ist der Knochen überlastet, braucht er oft 6 bis 12 Wochen ohne Laufen.',
  },
  'femoral-bsi': {
    name: 'Knochenstressverletzung, Femur',
    plain:
      'Eine Stressverletzung des Oberschenkelknochens, die man am Knie spüren kann. An der Hüfte braucht sie noch am selben Tag Hilfe.',
    handout:
      'Der Knochen im Oberschenkel ist vielleicht überlastet. Laufen Sie nicht, bis ein Arzt ihn geprüft hat.',
    course: 'Wie lange Sie nicht laufen, entscheidet der Arzt.',
  },
  'medial-tibial-stress-syndrome': {
    name: 'Mediales tibiales Stresssyndrom',
    plain: 'Schmerz entlang der inneren Schienbeinkante: Knochenhaut und Knochen reagieren auf Belastung.',
    handout: 'Ihr Schienbein ist innen durch Belastung gereizt. Mit weniger Laufen kann es sich beruhigen.',
  },
  'hip-referred-pain': {
    name: 'Übertragener Schmerz aus der Hüfte',
    plain: 'Die Ursache sitzt in der Hüfte, gespürt wird sie im Oberschenkel oder im Knie.',
    handout: 'Der Schmerz im Knie kann von der Hüfte kommen. Ein Arzt soll Ihre Hüfte prüfen.',
    course: 'Das hängt davon ab, was der Arzt findet.',
  },
  'lumbar-referred-pain': {
    name: 'Übertragener Schmerz aus der Lendenwirbelsäule',
    plain: 'Ein Nerv im unteren Rücken macht Schmerz in Oberschenkel, Knie oder Schienbein.',
    handout: 'Der Schmerz im Knie kann vom unteren Rücken kommen. Ein Arzt soll ihn prüfen.',
  },
  'inflammatory-arthritis': {
    name: 'Entzündliche Arthritis',
    plain: 'Die Gelenkhaut ist von innen entzündet, nicht vom Laufen.',
    handout: 'Ihr Knie ist vielleicht von innen geschwollen, nicht vom Laufen. Ein Arzt soll es prüfen.',
    course: 'Das hängt davon ab, was der Arzt findet.',
  },
  'gout-crystal': {
    name: 'Gicht oder andere Kristallarthritis',
    plain: 'Kristalle lösen eine plötzliche, heftige, heiße Schwellung aus.',
    handout: 'Ihr Knie ist heiß und geschwollen. Ein Arzt muss es heute prüfen.',
    course: 'Das hängt davon ab, was der Arzt findet.',
  },
  'adaptation-soreness': {
    name: 'Anpassungsschmerz',
    plain:
      'Normaler Schmerz, während sich der Körper an neue Belastung anpasst; er klingt in ein bis zwei Tagen ab.',
    handout:
      'Ihre Knie gewöhnen sich an die neue Belastung. Dieser Schmerz geht oft in ein bis zwei Tagen weg.',
    course: 'Oft geht es in ein bis zwei Tagen weg. Sagen Sie uns, wenn es bleibt.',
  },
};
